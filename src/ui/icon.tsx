const drawings = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  into: 'M6 3.5 10.5 8 6 12.5',
  lock: 'M3.5 7.2h9v6.3h-9zM5.4 7V5.1a2.6 2.6 0 0 1 5.2 0V7',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1',
  ask: 'M8 3.2v6M8 12.4v.2',
  rest: 'M4.5 8h7',
} as const;

/** A plain drawing beside words that say the same. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg class="stroke" viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
