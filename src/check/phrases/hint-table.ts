import { markOf } from './mark-of.ts';
import type { PhraseSets } from './phrase-sets.ts';
import type { TextTable } from './text-table.ts';
import { apart } from './word-table.ts';

/**
 * By set, of each phrase the marks of some words, two signs a mark, apart by `;`: kept as text, of which a page opens what
 * it needs. A set without any is not there.
 */
export type HintTable = TextTable;

/** More words than that are there too often to be worth their room. */
const most = 32;
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Makes the table of the words that some phrases have, by their numbers. */
export function makeHintTable(
  { names, phrasesOf }: PhraseSets,
  hints: ReadonlyMap<number, ReadonlySet<string>>,
): HintTable {
  const table: Record<string, string> = {};
  let number = 0;
  for (const name of names) {
    const written = phrasesOf(name).map(() => writeMarks(hints.get(number++) ?? new Set()));
    if (written.some((marks) => marks !== '')) table[name] = written.join(apart);
  }
  return table;
}

/** Opens a table: gives the marks of a phrase of a set, by its place in the set; none where it has no hint. */
export function openHints(table: HintTable): (set: string, at: number) => number[] {
  const open = new Map<string, readonly string[]>();
  return (set, at) => {
    let all = open.get(set);
    if (!all) {
      all = Object.hasOwn(table, set) ? (table[set] ?? '').split(apart) : [];
      open.set(set, all);
    }
    return readMarks(all[at] ?? '');
  };
}

function writeMarks(words: ReadonlySet<string>): string {
  if (words.size > most) return '';
  const marks = [...words].map(markOf);
  return marks.map((mark) => `${signs[mark >> 6]}${signs[mark & 63]}`).join('');
}

function readMarks(written: string): number[] {
  const marks: number[] = [];
  for (let at = 0; at < written.length; at += 2)
    marks.push((signs.indexOf(written.charAt(at)) << 6) | signs.indexOf(written.charAt(at + 1)));
  return marks;
}
