import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';
import { OrganisationForm, type OrganisationLines } from './organisation-form.tsx';
import { type ProfileChoice, ProfilePicker } from './profile-picker.tsx';

export type ClauseLine = { id: string; ref: string; title: string; says: string; unchecked: string };
export type CheckGroup = { severity: 'serious' | 'caution' | 'advice'; titles: string[] };

/** All that the popup shows, in words for people. */
export type PopupProps = {
  status: { tone: 'good' | 'quiet' | 'ask'; text: string; allow?: string };
  network?: { name: string; on: boolean };
  choices: readonly ProfileChoice[];
  /** The profile in force, if any. */
  chosen?: ProfileChoice & { source: string };
  gone: string;
  /** Who manages this browser; empty if nobody does. */
  managedBy: string;
  locked: { profile: boolean; organisation: boolean };
  problems: readonly string[];
  checks: readonly CheckGroup[];
  clauses: readonly ClauseLine[];
  organisation: OrganisationLines;
  onChoose: (id: string) => void;
  onSwitch: (on: boolean) => void;
  onAllow: () => void;
  onOptions: () => void;
  onOrganisation: (lines: OrganisationLines) => Promise<string>;
};

/** The popup: how this page is doing, which policy is in force, and what it asks. */
export function Popup(props: PopupProps) {
  const { status, network, chosen, managedBy, locked } = props;
  const [choosing, setChoosing] = useState(false);
  const picking = !locked.profile && (choosing || !chosen || props.gone !== '');
  return (
    <main>
      <header>
        <h1>{i18n.t('popup.title')}</h1>
        {managedBy && <span class="tag">{i18n.t('popup.managed', [managedBy])}</span>}
      </header>

      <section class={`status ${status.tone}`} role="status">
        <p>{status.text}</p>
        {status.allow && (
          <button type="button" class="main" onClick={props.onAllow}>
            {status.allow}
          </button>
        )}
      </section>
      {network && (
        <Switch label={i18n.t('popup.switch', [network.name])} on={network.on} onToggle={props.onSwitch} />
      )}

      {props.problems.length > 0 && (
        <section class="status ask" aria-label={i18n.t('popup.problems')}>
          <p>{i18n.t('popup.problems')}</p>
          <ul class="small">
            {props.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}

      <section class="stack">
        <h2>{i18n.t('popup.policy')}</h2>
        {props.gone && (
          <p class="status ask">{`${i18n.t('popup.gone', [props.gone])} ${chosen ? i18n.t('popup.goneKept') : ''}`}</p>
        )}
        {chosen && (
          <div class="chosen">
            <strong>{chosen.name}</strong>
            <span>{chosen.policy}</span>
            <span class="soft small">{chosen.reviewed}</span>
            <span class="soft small">{chosen.source}</span>
            {locked.profile && <span class="soft small">{i18n.t('popup.managedWhy')}</span>}
          </div>
        )}
        {chosen && !locked.profile && !props.gone && (
          <button type="button" class="plain" aria-expanded={picking} onClick={() => setChoosing(!choosing)}>
            {choosing ? i18n.t('popup.keep') : i18n.t('popup.change')}
          </button>
        )}
        {picking && (
          <ProfilePicker
            choices={props.choices}
            chosen={chosen?.id ?? ''}
            onChoose={(id) => {
              setChoosing(false);
              props.onChoose(id);
            }}
          />
        )}
      </section>

      {chosen && <PolicyDetails {...props} />}

      <details>
        <summary>{i18n.t('popup.organisation')}</summary>
        <OrganisationForm
          lines={props.organisation}
          disabled={locked.organisation}
          onSave={props.onOrganisation}
        />
        {locked.organisation && <p class="soft small">{i18n.t('popup.managedWhy')}</p>}
      </details>

      <footer class="soft small">
        <p>{i18n.t('popup.privacy')}</p>
        <button type="button" class="plain" onClick={props.onOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </main>
  );
}

function PolicyDetails({ checks, clauses }: Pick<PopupProps, 'checks' | 'clauses'>) {
  return (
    <>
      <details>
        <summary>{i18n.t('popup.checks')}</summary>
        {checks.map(({ severity, titles }) => (
          <div key={severity} class="group">
            <h3 class={severity}>{i18n.t(`popup.severity.${severity}`)}</h3>
            <p>{titles.join(' · ')}</p>
          </div>
        ))}
      </details>
      <details>
        <summary>{i18n.t('popup.myPolicy')}</summary>
        <ul class="clauses">
          {clauses.map((clause) => (
            <li key={clause.id}>
              <p>
                <strong>{clause.ref}</strong> {clause.title}
              </p>
              <p class="soft">{clause.says}</p>
              {clause.unchecked && <p class="small soft">{i18n.t('popup.unchecked', [clause.unchecked])}</p>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
