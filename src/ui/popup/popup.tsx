import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { OrganisationForm, type OrganisationFormProps } from '../organisation-form.tsx';
import { ShortcutLine } from '../shortcut-line.tsx';
import { Switch } from '../switch.tsx';
import { type CheckGroup, ChecksView } from './checks-view.tsx';
import { type ClauseLine, ClausesView } from './clauses-view.tsx';
import { type ChosenPolicy, PolicyCard } from './policy-card.tsx';
import type { ProfileChoice } from './profile-picker.tsx';
import { type PageStatus, StatusNote } from './status-note.tsx';
import { SubView } from './sub-view.tsx';

/** All that the popup shows, in words for people. */
export type PopupProps = {
  status: PageStatus;
  /** The network in front, if it is one of the four. */
  network?: { name: string; on: boolean };
  /** For whom is posted from the box that was written in last, and what that is remembered for. */
  voice?: { isSchool: boolean; hint: string };
  choices: readonly ProfileChoice[];
  /** The profile in force, if any. */
  chosen?: ChosenPolicy;
  /** Id of a chosen profile that is no longer there; empty if all is well. */
  gone: string;
  /** Who manages this browser; empty if nobody does. */
  managedBy: string;
  isProfileLocked: boolean;
  problems: readonly string[];
  checks: readonly CheckGroup[];
  clauses: readonly ClauseLine[];
  organisation: OrganisationFormProps;
  /** The keys that lead to the card; empty if there are none. */
  shortcut: string;
  onChoose: (id: string) => void;
  onSwitch: (on: boolean) => void;
  onSchool: (on: boolean) => void;
  onShortcut: () => void;
  onStatus: (does: 'allow' | 'reload') => void;
  onOptions: () => void;
};

const views = ['checks', 'clauses', 'organisation'] as const;
type View = (typeof views)[number];

/** The popup: how this page is doing, which policy is in force, and what it asks. */
export function Popup(props: PopupProps) {
  const { chosen, organisation } = props;
  const [view, setView] = useState<View>();
  const left = useRef<View>(undefined);
  useEffect(() => {
    if (!view && left.current) document.getElementById(`to-${left.current}`)?.focus();
    left.current = view;
    window.scrollTo?.(0, 0);
  }, [view]);

  if (!view) return <Home {...props} onView={setView} />;
  return (
    <SubView heading={i18n.t(`popup.${view}`)} onBack={() => setView(undefined)}>
      {view === 'checks' && <ChecksView groups={props.checks} />}
      {view === 'clauses' && chosen && <ClausesView chosen={chosen} clauses={props.clauses} />}
      {view === 'organisation' && (
        <>
          {organisation.isLocked && (
            <p class="plaque small">
              <Icon name="lock" /> {i18n.t('popup.managedWhy')}
            </p>
          )}
          <OrganisationForm {...organisation} />
        </>
      )}
    </SubView>
  );
}

function Home(props: PopupProps & { onView: (view: View) => void }) {
  const { network, voice, chosen, managedBy, problems } = props;
  const kinds = props.checks.reduce((sum, { checks }) => sum + checks.length, 0);
  const isNamed = Object.values(props.organisation.lines).some(Boolean);
  const beside: Record<View, string> = {
    checks: i18n.t('popup.checksCount', [String(kinds)]),
    clauses: i18n.t('popup.clausesCount', [String(props.clauses.length)]),
    organisation: i18n.t(isNamed ? 'popup.organisationAdded' : 'popup.organisationNone'),
  };
  return (
    <main>
      <header class="top">
        <img src="/icon/icon.svg" alt="" width="28" height="28" />
        <h1>{i18n.t('popup.title')}</h1>
        {managedBy && (
          <span class="tag managed">
            <Icon name="lock" /> {i18n.t('popup.managed', [managedBy])}
          </span>
        )}
      </header>
      <div class="stack">
        <StatusNote status={props.status} onPress={props.onStatus} />
        {network && (
          <Switch label={i18n.t('popup.switch', [network.name])} on={network.on} onToggle={props.onSwitch} />
        )}
        {voice && (
          <Switch
            label={i18n.t('popup.voice')}
            hint={voice.hint}
            on={voice.isSchool}
            onToggle={props.onSchool}
          />
        )}
      </div>
      {problems.length > 0 && (
        <section class="plaque ask" aria-labelledby="problems-heading">
          <h2 id="problems-heading">{i18n.t('popup.problems')}</h2>
          <ul class="small">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p class="soft small">{i18n.t('popup.problemsWhy')}</p>
        </section>
      )}
      <PolicyCard
        choices={props.choices}
        {...(chosen ? { chosen } : {})}
        gone={props.gone}
        isLocked={props.isProfileLocked}
        onChoose={props.onChoose}
      />
      <nav class="nav">
        {views
          .filter((view) => chosen || view === 'organisation')
          .map((view) => (
            <button key={view} id={`to-${view}`} type="button" onClick={() => props.onView(view)}>
              <span>{i18n.t(`popup.${view}`)}</span>
              <span class="soft small">{beside[view]}</span>
              <Icon name="into" />
            </button>
          ))}
      </nav>
      <footer class="soft small">
        <div class="stack">
          <p>{i18n.t('popup.privacy')}</p>
          <ShortcutLine keys={props.shortcut} onChange={props.onShortcut} />
        </div>
        <button type="button" class="plain" onClick={props.onOptions}>
          {i18n.t('popup.options')}
        </button>
      </footer>
    </main>
  );
}
