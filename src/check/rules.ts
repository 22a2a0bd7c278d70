import type { CategoryFile } from './category.ts';
import type { Categories } from './finding/say.ts';
import { indexVocabulary, type VocabularyIndex } from './phrases/index-vocabulary.ts';
import { type NamedSets, openSets, type PackedSets, packSets } from './phrases/phrase-sets.ts';
import { openVocabulary, type Vocabulary } from './phrases/vocabulary.ts';

/** Everything in rules/ that does not hang on a profile, ready for use. */
export type Rules = {
  categories: Categories;
  vocabulary: Vocabulary;
  /** A set as its file lists it; empty if there is none. */
  words: (file: string, set: string) => readonly string[];
};

/** The same before it is opened. The categories' sets are with all others. */
export type PackedRules = { categories: readonly CategoryFile[]; sets: PackedSets; index: VocabularyIndex };

/**
 * A file of rules/words: named lists of words and phrases. Anything that is not a list (a description) is passed over, but for
 * `withAll`: the set `all`, which unites the lists, is asked for too; and `onlyAll`: keep the union alone.
 */
export type WordsFile = Record<string, unknown>;

/** Compiles the files of rules/categories and rules/words. Throws PatternError naming file, set and phrase. */
export function compileRules(categories: readonly CategoryFile[], words: Record<string, WordsFile>): Rules {
  return unpackRules(packRules(categories, words));
}

/** Does what the build can do of that: files by their names, without .json. */
export function packRules(
  categories: readonly CategoryFile[],
  words: Record<string, WordsFile>,
): PackedRules {
  const sets = packSets({
    ...Object.fromEntries(Object.entries(words).map(([name, file]) => [name, readLists(file)])),
    ...Object.fromEntries(categories.map((category) => [category.id, category.sets ?? {}])),
  });
  return {
    categories: categories.map(({ sets, ...rest }) => rest),
    sets,
    index: indexVocabulary(sets),
  };
}

/** Does the rest: each set of phrases is opened when somebody asks for it. */
export function unpackRules({ categories, sets, index }: PackedRules): Rules {
  const open = openSets(sets);
  return {
    categories: new Map(categories.map((category) => [category.id, category])),
    vocabulary: openVocabulary(sets, index, open),
    words: (file, set) => open.phrasesOf(`${file}.${set}`),
  };
}

/** The lists of a words file. Of thousands of names only their union is asked for, of most files none: it would be looked for in vain. */
function readLists(file: WordsFile): NamedSets {
  const lists: Record<string, string[]> = {};
  for (const [name, list] of Object.entries(file))
    if (Array.isArray(list)) lists[name] = list.filter((phrase) => typeof phrase === 'string');
  if (file.onlyAll === true) return { all: unite(lists) };
  return file.withAll === true ? { ...lists, all: unite(lists) } : lists;
}

function unite(lists: NamedSets): string[] {
  return [...new Set(Object.values(lists).flat())];
}
