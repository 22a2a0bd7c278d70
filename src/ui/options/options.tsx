import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';

export type OptionsProps = {
  messages: boolean;
  pause: boolean;
  school: boolean;
  exceptions: readonly { word: string; kind: string }[];
  quiet: readonly { id: string; kind: string }[];
  accounts: readonly { network: string; name: string; yes: boolean }[];
  onMessages: (on: boolean) => void;
  onPause: (on: boolean) => void;
  onSchool: (on: boolean) => void;
  onForgetWord: (index: number) => void;
  onLoud: (category: string) => void;
  onForgetAccount: (network: string) => void;
};

/** The person's own settings, and everything that Second Look remembers for them. */
export function Options(props: OptionsProps) {
  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <section>
        <Switch
          label={i18n.t('options.messages')}
          hint={i18n.t('options.messagesWhy')}
          on={props.messages}
          onToggle={props.onMessages}
        />
        <Switch
          label={i18n.t('options.voice')}
          hint={i18n.t('options.voiceWhy')}
          on={props.school}
          onToggle={props.onSchool}
        />
      </section>
      <List
        heading={i18n.t('options.exceptions')}
        none={i18n.t('options.noExceptions')}
        rows={props.exceptions.map(({ word, kind }, index) => ({
          key: `${kind}/${word}`,
          text: i18n.t('options.never', [`“${word}”`, kind]),
          button: i18n.t('options.remove', [word]),
          onPress: () => props.onForgetWord(index),
        }))}
      />
      <List
        heading={i18n.t('options.quiet')}
        none={i18n.t('options.noQuiet')}
        rows={props.quiet.map(({ id, kind }) => ({
          key: id,
          text: kind,
          button: i18n.t('options.loud'),
          onPress: () => props.onLoud(id),
        }))}
      />
      <List
        heading={i18n.t('options.account')}
        none={i18n.t('options.noAccount')}
        rows={props.accounts.map(({ network, name, yes }) => ({
          key: network,
          text: `${name}: ${yes ? i18n.t('options.yes') : i18n.t('options.no')}`,
          button: i18n.t('options.forget'),
          onPress: () => props.onForgetAccount(network),
        }))}
      />
      <p class="soft small">{i18n.t('options.privacy')}</p>
    </main>
  );
}

type ListProps = {
  heading: string;
  none: string;
  rows: readonly { key: string; text: string; button: string; onPress: () => void }[];
};

function List({ heading, none, rows }: ListProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {rows.length === 0 && <p class="soft">{none}</p>}
      <ul>
        {rows.map(({ key, text, button, onPress }) => (
          <li key={key} class="row">
            <span>{text}</span>
            <button type="button" aria-label={`${button}: ${text}`} onClick={onPress}>
              {button}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
