import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A policy to choose from, in words for people. */
export type ProfileChoice = { id: string; name: string; policy: string; reviewed: string };

export type ProfilePickerProps = {
  choices: readonly ProfileChoice[];
  chosen: string;
  onChoose: (id: string) => void;
};

/** Picks a policy: a search box over a list, worked by mouse, arrows, Home, End and Enter (WAI-ARIA combobox). */
export function ProfilePicker({ choices, chosen, onChoose }: ProfilePickerProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(-1);
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = choices.filter(({ name, policy }) =>
    wanted.every((word) => `${name} ${policy}`.toLowerCase().includes(word)),
  );
  const optionId = (index: number) => `${id}-${index}`;

  const press = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const choice = shown[active] ?? (shown.length === 1 ? shown[0] : undefined);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && choice) onChoose(choice.id);
    else return;
    event.preventDefault();
  };

  return (
    <div class="picker">
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist a search box is no combobox by itself
        role="combobox"
        aria-label={i18n.t('popup.search')}
        placeholder={i18n.t('popup.search')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        list={undefined}
        {...(shown[active] ? { 'aria-activedescendant': optionId(active) } : {})}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} role="listbox" aria-label={i18n.t('popup.choose')} class="choices">
        {shown.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the search box
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box
          <div
            key={choice.id}
            id={optionId(index)}
            role="option"
            aria-selected={choice.id === chosen}
            class={index === active ? 'choice active' : 'choice'}
            onClick={() => onChoose(choice.id)}
          >
            <span class="name">{choice.name}</span>
            <span class="soft small">
              {choice.policy} · {choice.reviewed}
            </span>
          </div>
        ))}
      </div>
      <p role="status" class="soft small">
        {shown.length === 0 ? i18n.t('popup.noMatch', [search]) : ''}
      </p>
    </div>
  );
}
