import { escapeLetters } from './escape-letters.ts';
import type { TextTable } from './text-table.ts';

/**
 * Numbers by word, kept as text: a page can search it sooner than it could open it. By the words' first letter, in order
 * and apart by `;`, a word and its numbers, each as its distance from the one before, to base 36: `able 1c.3;about 7`.
 * Letters beyond ASCII are escaped.
 */
export type WordTable = TextTable;

/** What stands between two entries, and so in none. */
export const apart = ';';

/** Makes the table. */
export function makeWordTable(all: ReadonlyMap<string, readonly number[]>): WordTable {
  const table: Record<string, string> = {};
  const entries = [...all].map(([word, numbers]) => [escapeLetters(word), numbers] as const);
  for (const [word, some] of entries.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const numbers = [...some].sort((one, other) => one - other);
    const steps = numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36));
    const before = table[word.charAt(0)];
    table[word.charAt(0)] = `${before === undefined ? '' : before + apart}${word} ${steps.join('.')}`;
  }
  return table;
}

/** The numbers of an escaped word, in order; undefined where it has none. */
export function lookUpWord(table: WordTable, word: string): number[] | undefined {
  const key = `${word} `;
  const first = word.charAt(0);
  const entry = Object.hasOwn(table, first) ? seek(table[first] ?? '', key) : '';
  if (!entry.startsWith(key)) return undefined;
  let number = 0;
  return entry
    .slice(key.length)
    .split('.')
    .map((step) => {
      number += Number.parseInt(step, 36);
      return number;
    });
}

/** Whether an entry is in a list, in order and apart by `;`. */
export function isIn(list: string, entry: string): boolean {
  return entry !== '' && seek(list, entry) === entry;
}

/** The first entry that does not come before a key. */
function seek(list: string, key: string): string {
  let low = 0;
  let high = list.length;
  let found = '';
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = list.lastIndexOf(apart, middle - 1) + 1;
    const next = list.indexOf(apart, middle);
    const end = next < 0 ? list.length : next;
    const entry = list.slice(start, end);
    if (entry < key) low = end + 1;
    else {
      found = entry;
      high = start;
    }
  }
  return found;
}
