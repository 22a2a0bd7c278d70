import type { Severity } from '../../policy/types.ts';

const outlines: Record<Severity, string> = {
  serious: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
  caution: 'M8 1.9 14.7 13.6a.6.6 0 0 1-.5.9H1.8a.6.6 0 0 1-.5-.9z',
  advice: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
};
const signs: Record<Severity, string> = {
  serious: 'M8 4.6v4.2M8 11.3v.1',
  caution: 'M8 6.2v3.6M8 12.1v.1',
  advice: 'M8 7.3v3.9M8 4.7v.1',
};

/** A severity as a shape: eight corners, three, none. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path class="shape" d={outlines[severity]} />
      <path class="sign" d={signs[severity]} />
    </svg>
  );
}

const strokes = {
  close: 'M4 4l8 8M12 4l-8 8',
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8 10 12.5',
};

/** A plain stroke for a button. */
export function Stroke({ name }: { name: keyof typeof strokes }) {
  return (
    <svg class="stroke" viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
