import { parseArgs } from 'node:util';
import type { Profile } from '../policy/types.ts';
import { readProfiles, readRules } from './read-rules.ts';

/** A profile that speaks of every category, so that a bench measures the checks and no policy. */
export function speakOfAll(): Profile {
  const { werrington } = readProfiles();
  if (!werrington) throw new Error('bench: there is no profile werrington');
  const [clause] = werrington.clauses;
  const [first, ...others] = readRules().categories.keys();
  if (!clause || !first) throw new Error('bench: there are no clauses or categories');
  return {
    ...werrington,
    rules: [{ categories: [first, ...others], clauses: [clause.id], severity: 'caution', basis: 'says' }],
  };
}

/** Whether `--mistakes` was asked for: print what was missed or wrongly flagged. */
export function wantsMistakes(): boolean {
  return parseArgs({ options: { mistakes: { type: 'boolean', default: false } } }).values.mistakes;
}

/** The same numbers in every run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
