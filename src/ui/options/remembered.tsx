import { useEffect, useId, useRef } from 'preact/hooks';

type RememberedProps = {
  heading: string;
  hint?: string;
  /** Said where nothing is remembered. */
  none: string;
  button: string;
  rows: readonly { key: string; text: string; detail?: string; onPress: () => void }[];
};

/** A list of what is remembered for the person, each with a button that undoes it. */
export function Remembered({ heading, hint, none, button, rows }: RememberedProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const pressed = useRef(false);
  const count = rows.length;
  // The button that had the focus is gone with its row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count is what changes
  useEffect(() => {
    if (pressed.current) title.current?.focus();
    pressed.current = false;
  }, [count]);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {heading}
      </h2>
      {count === 0 && <p class="soft">{none}</p>}
      {count > 0 && hint && <p class="soft small">{hint}</p>}
      {count > 0 && (
        <ul>
          {rows.map(({ key, text, detail, onPress }) => (
            <li key={key} class="row">
              <span>
                {text}
                {detail && <span class="soft small block">{detail}</span>}
              </span>
              <button
                type="button"
                aria-label={`${button}: ${text}`}
                onClick={() => {
                  pressed.current = true;
                  onPress();
                }}
              >
                {button}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
