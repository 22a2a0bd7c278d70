import type { TargetedEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const rows = ['alsoKnownAs', 'schools', 'handles', 'domains', 'phones'] as const;
const parts = ['name', ...rows] as const;
type Part = (typeof parts)[number];

/** The form's lines as typed. */
type OrganisationLines = Record<Part, string>;
/** What is wrong with which part, in words. Empty if all is well. */
export type OrganisationFaults = Partial<Record<Part, string>>;

/** What the form shows, and what becomes of what is typed. */
export type OrganisationFormProps = {
  /** What is in force. */
  lines: OrganisationLines;
  /** What was being typed when the page was last left. */
  draft?: OrganisationLines;
  /** Names that the policy knows by itself. */
  known?: string;
  isLocked: boolean;
  onType: (typed: OrganisationLines) => void;
  /** Saves, or says what is wrong; what was typed stays in the form. */
  onSave: (lines: OrganisationLines) => Promise<OrganisationFaults>;
};

/** The names and addresses of the person's own trust or school. */
export function OrganisationForm({ lines, draft, known, isLocked, onType, onSave }: OrganisationFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(isLocked ? undefined : draft);
  const [faults, setFaults] = useState<OrganisationFaults>({});
  const [told, setTold] = useState(typed ? i18n.t('settings.organisation.unsaved') : '');
  const shown = typed ?? lines;
  const isSaved = useRef(false);
  // What was saved comes back tidied, a moment later; until then what was typed stands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is in it counts
  useEffect(() => {
    if (isSaved.current) setTyped(undefined);
    isSaved.current = false;
  }, [JSON.stringify(lines)]);

  const type = (part: Part, event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const next = { ...shown, [part]: event.currentTarget.value };
    setTyped(next);
    isSaved.current = false;
    setTold(i18n.t('settings.organisation.unsaved'));
    onType(next);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = await onSave(shown);
    const first = parts.find((part) => wrong[part]);
    setFaults(wrong);
    setTold(i18n.t(first ? 'settings.organisation.notSaved' : 'settings.organisation.saved'));
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    isSaved.current = !first;
  };
  /** What every box has in common. */
  const boxFor = (part: Part) => ({
    id: `${id}-${part}`,
    name: part,
    value: shown[part],
    autocomplete: 'off',
    spellcheck: false,
    disabled: isLocked,
    'aria-describedby': `${id}-${part}-hint ${id}-${part}-fault`,
    'aria-invalid': faults[part] !== undefined,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => type(part, event),
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <p class="soft small">
        {i18n.t('settings.organisation.why')} {known && i18n.t('settings.organisation.known', [known])}
      </p>
      {parts.map((part) => (
        <div key={part} class="field">
          <label for={`${id}-${part}`}>{i18n.t(`settings.organisation.${part}`)}</label>
          <p id={`${id}-${part}-hint`} class="soft small">
            {i18n.t(`settings.organisation.${part}Hint`)}
            {part !== 'name' && `. ${i18n.t('settings.organisation.oneALine')}`}
          </p>
          {part === 'name' ? (
            <input type="text" {...boxFor(part)} />
          ) : (
            <textarea rows={Math.min(8, Math.max(2, shown[part].split('\n').length))} {...boxFor(part)} />
          )}
          <p id={`${id}-${part}-fault`} class="fault small">
            {faults[part]}
          </p>
        </div>
      ))}
      {!isLocked && (
        <div class="save">
          <button type="submit" class="main">
            {i18n.t('settings.organisation.save')}
          </button>
          <span role="status" class="small">
            {told}
          </span>
        </div>
      )}
    </form>
  );
}
