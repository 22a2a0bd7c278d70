import type { Posts } from '../voice/follow-voice.ts';

/** How a frame of a network's page is doing: counts and ids only, never a word of what is written (promise 1). */
export type Status = {
  composers: number;
  state: 'watching' | 'no-composer' | 'off' | 'no-profile' | 'not-english' | 'cannot-read' | 'error';
  findings: number;
  categories: string[];
  clauses: string[];
  /** For whom is posted from the box that was written in last. */
  posts?: Posts;
  /** The button that posts is not known there: no question is put before it. */
  isPostUnknown?: boolean;
  /** There is no room beside it for what was found. */
  isCramped?: boolean;
  /** The page changes a box without end: it is looked at less often. */
  isSlow?: boolean;
  /** A text is so long that not all of it has been read. */
  isCut?: boolean;
  /** The page removes what is drawn again and again: it is put back less and less often. */
  isThrownOut?: boolean;
};

/** A status with nothing to count. */
export function makeStatus(state: Status['state'], composers = 0): Status {
  return { composers, state, findings: 0, categories: [], clauses: [] };
}
