export type SwitchProps = {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onToggle: (on: boolean) => void;
};

/** A setting that is on or off. */
export function Switch({ label, hint, on, disabled = false, onToggle }: SwitchProps) {
  return (
    <div class="row">
      <span>
        <span>{label}</span>
        {hint && <span class="soft small block">{hint}</span>}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={label}
        disabled={disabled}
        onClick={() => onToggle(!on)}
      />
    </div>
  );
}
