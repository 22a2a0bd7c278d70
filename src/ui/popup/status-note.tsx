import { Icon } from '../icon.tsx';

/** How the page in front is doing. `found` counts what there is to look at. */
export type PageStatus = {
  tone: 'watching' | 'found' | 'quiet' | 'ask';
  text: string;
  detail: string;
  count?: number;
  /** What cannot be done here, although the rest can. */
  note?: string;
  /** What can be done about it. */
  button?: { label: string; does: 'allow' | 'reload' };
};

const icons = { watching: 'search', quiet: 'rest', ask: 'ask' } as const;

/** Says it in words, with a sign beside them. A screen reader hears it when it changes. */
export function StatusNote({
  status,
  onPress,
}: {
  status: PageStatus;
  onPress: (does: 'allow' | 'reload') => void;
}) {
  const { tone, text, detail, count, note, button } = status;
  return (
    <section class={`status ${tone}`}>
      <span class="sign" aria-hidden="true">
        {tone === 'found' ? count : <Icon name={icons[tone]} />}
      </span>
      <div role="status">
        <p class="strong">{text}</p>
        <p class="soft small">{detail}</p>
        {note && <p class="soft small">{note}</p>}
      </div>
      {button && (
        <button type="button" class="main" onClick={() => onPress(button.does)}>
          {button.label}
        </button>
      )}
    </section>
  );
}
