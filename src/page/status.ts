/** How a frame of a network's page is doing: counts and ids only, never a word of what is written (promise 1). */
export type Status = {
  type: 'status';
  composers: number;
  state: 'watching' | 'no-composer' | 'off' | 'no-profile' | 'cannot-read' | 'error';
  findings: number;
  categories: string[];
  clauses: string[];
};

/** A status with nothing to count. */
export function makeStatus(state: Status['state'], composers = 0): Status {
  return { type: 'status', composers, state, findings: 0, categories: [], clauses: [] };
}
