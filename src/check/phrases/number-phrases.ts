import type { PhraseSets } from './phrase-sets.ts';

/** A phrase and where it stands: `at` counts within its set. */
export type Numbered = { set: string; file: string; at: number; phrase: string };

/** The number of the first phrase of each set: counted through all sets in order, for the index knows a phrase by its number. */
export function countPhrases({ names, phrasesOf }: PhraseSets): number[] {
  let next = 0;
  return names.map((name) => {
    const first = next;
    next += phrasesOf(name).length;
    return first;
  });
}

/** Finds phrases by their numbers. */
export function numberPhrases({ names, phrasesOf }: PhraseSets, firsts: readonly number[]) {
  return (number: number): Numbered => {
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const set = names[low];
    if (set === undefined) throw new Error(`rules: there is no phrase ${number}`);
    const at = number - (firsts[low] ?? 0);
    return { set, file: fileOf(set), at, phrase: phrasesOf(set)[at] ?? '' };
  };
}

/** The file that a set stands in. */
export function fileOf(set: string): string {
  return set.slice(0, set.indexOf('.'));
}
