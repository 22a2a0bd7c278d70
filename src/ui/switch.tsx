import { useId } from 'preact/hooks';

type SwitchProps = {
  label: string;
  hint?: string;
  on: boolean;
  onToggle: (on: boolean) => void;
};

/** A setting that is on or off. Its words can be pressed too. */
export function Switch({ label, hint, on, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <div class="row">
      <span>
        <label for={id}>{label}</label>
        {hint && (
          <span id={`${id}-hint`} class="soft small block">
            {hint}
          </span>
        )}
      </span>
      <button
        id={id}
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onClick={() => onToggle(!on)}
      />
    </div>
  );
}
