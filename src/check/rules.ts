import type { CategoryFile } from './category.ts';
import type { VocabularyIndex } from './index-vocabulary.ts';
import type { Categories } from './say.ts';
import { type NamedSets, openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything in rules/ that does not hang on a profile, ready for use. */
export type Rules = { categories: Categories; vocabulary: Vocabulary; words: Record<string, NamedSets> };

/**
 * A file of rules/words: named lists of words and phrases. Anything that is not a list (a description) is passed over, but for
 * `withAll`: the set `all`, which unites the lists, is asked for too; and `onlyAll`: keep the union alone.
 */
export type WordsFile = Record<string, unknown>;

/** Compiles the files of rules/categories and rules/words (by name, without .json). Throws PatternError naming file, set and phrase. */
export function compileRules(
  categories: readonly CategoryFile[],
  words: Record<string, WordsFile>,
  index?: VocabularyIndex,
): Rules {
  const { files, lists } = readFiles(categories, words);
  return {
    categories: new Map(categories.map((category) => [category.id, category])),
    vocabulary: openVocabulary(files, index),
    words: lists,
  };
}

/** All sets of phrases by file, the files in the same order whoever reads them: the index counts on it. */
export function readFiles(categories: readonly CategoryFile[], words: Record<string, WordsFile>) {
  const lists = Object.fromEntries(Object.entries(words).map(([name, file]) => [name, readLists(file)]));
  const sets = {
    ...lists,
    ...Object.fromEntries(categories.map((category) => [category.id, category.sets ?? {}])),
  };
  const files = Object.fromEntries(Object.entries(sets).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { files, lists };
}

/** The lists of a words file. Of thousands of names only their union is asked for, of most files none: it would be looked for in vain. */
export function readLists(file: WordsFile): NamedSets {
  const lists: Record<string, string[]> = {};
  for (const [name, list] of Object.entries(file))
    if (Array.isArray(list)) lists[name] = list.filter((phrase) => typeof phrase === 'string');
  if (file.onlyAll === true) return { all: unite(lists) };
  return file.withAll === true ? { ...lists, all: unite(lists) } : lists;
}

function unite(lists: NamedSets): string[] {
  return [...new Set(Object.values(lists).flat())];
}
