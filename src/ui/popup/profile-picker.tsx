import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A policy to choose from, in words for people. */
export type ProfileChoice = { id: string; name: string; policy: string; reviewed: string };

type ProfilePickerProps = {
  choices: readonly ProfileChoice[];
  chosen: string;
  /** Whether the focus goes there at once, as where a button has opened it. */
  hasFocus?: boolean;
  onChoose: (id: string) => void;
  onCancel?: () => void;
};

/** Picks a policy: a search box over a list, worked by mouse, arrows, Home, End, Enter and Escape (WAI-ARIA combobox). */
export function ProfilePicker({ choices, chosen, hasFocus = false, onChoose, onCancel }: ProfilePickerProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(-1);
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = choices.filter(({ name, policy }) =>
    wanted.every((word) => `${name} ${policy}`.toLowerCase().includes(word)),
  );
  useEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const find = (typed: string) => {
    setSearch(typed);
    setActive(-1);
  };

  const press = (event: KeyboardEvent) => {
    const last = shown.length - 1;
    const steps: Record<string, number> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      ...(active >= 0 ? { Home: 0, End: last } : {}),
    };
    const next = steps[event.key];
    const choice = shown[active] ?? (shown.length === 1 ? shown[0] : undefined);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && choice) onChoose(choice.id);
    else if (event.key === 'Escape' && search) find('');
    else if (event.key === 'Escape' && hasFocus) onCancel?.();
    else return;
    event.preventDefault();
  };

  const count =
    shown.length === 0
      ? i18n.t('popup.noMatch', [search])
      : shown.length === 1
        ? i18n.t('popup.matchesOne')
        : i18n.t('popup.matches', [String(shown.length)]);
  return (
    <div class="picker">
      <input
        ref={box}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a datalist a search box is no combobox by itself
        role="combobox"
        aria-label={i18n.t('popup.search')}
        placeholder={i18n.t('popup.search')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        autocomplete="off"
        list={undefined}
        {...(shown[active] ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        value={search}
        onInput={(event) => find(event.currentTarget.value)}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={i18n.t('popup.choose')} class="choices">
        {shown.map(({ id: key, name, policy, reviewed }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the search box
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={key === chosen}
            class={index === active ? 'choice active' : 'choice'}
            onClick={() => onChoose(key)}
          >
            <span class="name">{name}</span>
            <span class="soft small">{policy === name ? reviewed : `${policy} · ${reviewed}`}</span>
          </div>
        ))}
      </div>
      <p role="status" class={shown.length === 0 ? 'soft small' : 'hidden'}>
        {count}
      </p>
    </div>
  );
}
