import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** The form's lines as typed. */
export type OrganisationLines = Record<
  'name' | 'alsoKnownAs' | 'schools' | 'handles' | 'domains' | 'phones',
  string
>;

export type OrganisationFormProps = {
  lines: OrganisationLines;
  disabled: boolean;
  /** Saves, or gives back what is wrong; what was typed stays in the form. */
  onSave: (lines: OrganisationLines) => Promise<string>;
};

const rows = ['alsoKnownAs', 'schools', 'handles', 'domains', 'phones'] as const;

/** The names and addresses of the person's own trust or school. */
export function OrganisationForm({ lines, disabled, onSave }: OrganisationFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(lines);
  const [told, setTold] = useState('');
  const labels = {
    alsoKnownAs: i18n.t('popup.orgOther'),
    schools: i18n.t('popup.orgSchools'),
    handles: i18n.t('popup.orgHandles'),
    domains: i18n.t('popup.orgDomains'),
    phones: i18n.t('popup.orgPhones'),
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const wrong = await onSave(typed);
    setTold(wrong ? i18n.t('popup.notSaved', [wrong]) : i18n.t('popup.saved'));
  };
  return (
    <form class="stack" onSubmit={save}>
      <p class="soft small">{i18n.t('popup.organisationWhy')}</p>
      <label for={`${id}-name`}>{i18n.t('popup.orgName')}</label>
      <input
        id={`${id}-name`}
        type="text"
        disabled={disabled}
        value={typed.name}
        onInput={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
      />
      {rows.map((row) => (
        <div key={row}>
          <label for={`${id}-${row}`}>
            {labels[row]} <span class="soft small">({i18n.t('popup.oneALine')})</span>
          </label>
          <textarea
            id={`${id}-${row}`}
            rows={2}
            disabled={disabled}
            value={typed[row]}
            onInput={(event) => setTyped({ ...typed, [row]: event.currentTarget.value })}
          />
        </div>
      ))}
      <div class="row">
        <button type="submit" class="main" disabled={disabled}>
          {i18n.t('popup.save')}
        </button>
        <span role="status" class="small">
          {told}
        </span>
      </div>
    </form>
  );
}
