import type { NamedSets } from './vocabulary.ts';

/** A phrase and where it stands. */
export type Numbered = { set: string; file: string; phrase: string };

/** Counts the phrases through all sets of all files in order: the index knows a phrase by its number. */
export function numberPhrases(files: Readonly<Record<string, NamedSets>>) {
  const rows: { set: string; file: string; from: number; phrases: readonly string[] }[] = [];
  let from = 0;
  for (const [file, sets] of Object.entries(files)) {
    for (const [set, phrases] of Object.entries(sets)) {
      rows.push({ set: `${file}.${set}`, file, from, phrases });
      from += phrases.length;
    }
  }
  return {
    /** The full names of the sets. */
    names: rows.map(({ set }) => set),
    find(number: number): Numbered {
      let low = 0;
      let high = rows.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((rows[middle]?.from ?? 0) <= number) low = middle;
        else high = middle - 1;
      }
      const row = rows[low];
      if (!row) throw new Error(`rules: there is no phrase ${number}`);
      return { set: row.set, file: row.file, phrase: row.phrases[number - row.from] ?? '' };
    },
  };
}
