import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { OrganisationForm, type OrganisationFormProps } from '../organisation-form.tsx';
import { ShortcutLine } from '../shortcut-line.tsx';
import { Switch } from '../switch.tsx';
import { Remembered } from './remembered.tsx';

/** The person's own settings and all that is remembered for them, in words for people. */
type OptionsProps = {
  messages: boolean;
  pause: boolean;
  networks: readonly { id: string; name: string; on: boolean }[];
  exceptions: readonly { word: string; kind: string }[];
  quiet: readonly { id: string; kind: string }[];
  accounts: readonly { network: string; name: string; yes: boolean }[];
  /** Accounts that post for the school. */
  school: readonly { text: string; detail?: string }[];
  organisation: OrganisationFormProps;
  shortcut: string;
  onMessages: (on: boolean) => void;
  onPause: (on: boolean) => void;
  onForgetSchool: (index: number) => void;
  onShortcut: () => void;
  onNetwork: (id: string, on: boolean) => void;
  onForgetWord: (index: number) => void;
  onLoud: (category: string) => void;
  onForgetAccount: (network: string) => void;
};

/** The options page. */
export function Options(props: OptionsProps) {
  return (
    <main>
      <header class="top">
        <img src="/icon/icon.svg" alt="" width="36" height="36" />
        <h1>
          {i18n.t('popup.title')} <span class="soft">{i18n.t('options.title')}</span>
        </h1>
      </header>
      <section class="panel" aria-labelledby="checking">
        <h2 id="checking">{i18n.t('options.checking')}</h2>
        <Switch
          label={i18n.t('options.pause')}
          hint={i18n.t('options.pauseWhy')}
          on={props.pause}
          onToggle={props.onPause}
        />
        <Switch
          label={i18n.t('options.messages')}
          hint={i18n.t('options.messagesWhy')}
          on={props.messages}
          onToggle={props.onMessages}
        />
      </section>
      <section class="panel" aria-labelledby="networks">
        <h2 id="networks">{i18n.t('options.networks')}</h2>
        {props.networks.map(({ id, name, on }) => (
          <Switch key={id} label={name} on={on} onToggle={(now) => props.onNetwork(id, now)} />
        ))}
      </section>
      <Remembered
        heading={i18n.t('options.school')}
        hint={i18n.t('options.schoolWhy')}
        none={i18n.t('options.noSchool')}
        button={i18n.t('options.remove')}
        rows={props.school.map((account, index) => ({
          ...account,
          key: account.text,
          onPress: () => props.onForgetSchool(index),
        }))}
      />
      <Remembered
        heading={i18n.t('options.exceptions')}
        none={i18n.t('options.noExceptions')}
        button={i18n.t('options.remove')}
        rows={props.exceptions.map(({ word, kind }, index) => ({
          key: `${kind}/${word}`,
          text: `“${word}”`,
          detail: i18n.t('options.exception', [kind]),
          onPress: () => props.onForgetWord(index),
        }))}
      />
      <Remembered
        heading={i18n.t('options.quiet')}
        hint={i18n.t('options.quietWhy')}
        none={i18n.t('options.noQuiet')}
        button={i18n.t('options.loud')}
        rows={props.quiet.map(({ id, kind }) => ({ key: id, text: kind, onPress: () => props.onLoud(id) }))}
      />
      <Remembered
        heading={i18n.t('options.account')}
        none={i18n.t('options.noAccount')}
        button={i18n.t('options.forget')}
        rows={props.accounts.map(({ network, name, yes }) => ({
          key: network,
          text: name,
          detail: i18n.t(yes ? 'options.yes' : 'options.no'),
          onPress: () => props.onForgetAccount(network),
        }))}
      />
      <section class="panel" aria-labelledby="organisation">
        <h2 id="organisation">{i18n.t('options.organisation')}</h2>
        {props.organisation.isLocked && (
          <p class="plaque small">
            <Icon name="lock" /> {i18n.t('popup.managedWhy')}
          </p>
        )}
        <OrganisationForm {...props.organisation} />
      </section>
      <footer class="soft small">
        <p>{i18n.t('popup.privacy')}</p>
        <p>{i18n.t('options.privacy')}</p>
        <ShortcutLine keys={props.shortcut} onChange={props.onShortcut} />
      </footer>
    </main>
  );
}
