import { escapeLetters, readLetters } from './escape-letters.ts';
import { PatternError } from './pattern.ts';
import type { TextTable } from './text-table.ts';
import { apart } from './word-table.ts';
import { writeOut } from './write-out.ts';

/** Phrases by the name of their set within a file. */
export type NamedSets = Record<string, readonly string[]>;

/** The sets of rules/ by their full names, `file.set`, each one string, escaped, until somebody asks for its phrases. */
export type PackedSets = TextTable;

/** A set from so many phrases on is in order, so that it can be asked for a word as it stands. */
export const large = 500;

export type PhraseSets = ReturnType<typeof openSets>;

/** Makes one string of each set, its phrases written out. Throws PatternError that names file, set and phrase. */
export function packSets(files: Readonly<Record<string, NamedSets>>): PackedSets {
  const packed: Record<string, string> = {};
  for (const [file, sets] of Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)))
    for (const [set, written] of Object.entries(sets)) {
      const phrases = [...new Set(inSet(`${file}.${set}`, () => written.flatMap(writeOut)))];
      const broken = phrases.find((phrase) => phrase.includes(apart));
      if (broken !== undefined)
        throw new PatternError(`rules: ${file}.${set}: “${broken}” has a “${apart}”, which no word has`);
      const escaped = phrases.map(escapeLetters);
      packed[`${file}.${set}`] = (escaped.length < large ? escaped : escaped.sort()).join(apart);
    }
  return packed;
}

/** Does something with a set's phrases. A PatternError names the set too. */
export function inSet<Result>(set: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof PatternError) throw new PatternError(`rules: ${set}: ${error.message}`);
    throw error;
  }
}

/** Opens packed sets, each when it is first asked for. */
export function openSets(packed: PackedSets) {
  const open = new Map<string, readonly string[]>();
  const phrasesOf = (name: string): readonly string[] => {
    let phrases = open.get(name);
    if (!phrases) {
      const text = Object.hasOwn(packed, name) ? packed[name] : '';
      phrases = text ? readLetters(text).split(apart) : [];
      open.set(name, phrases);
    }
    return phrases;
  };
  return { packed, names: Object.keys(packed), phrasesOf };
}
