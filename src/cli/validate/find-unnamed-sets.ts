import type { CategoryFile } from '../../check/category.ts';
import type { WordsFile } from '../../check/rules.ts';
import type { SetUses } from './list-set-uses.ts';

/** Finds sets of phrases that no sign, veto, phrase or line of code asks for. */
export function findUnnamedSets(
  categories: readonly CategoryFile[],
  words: Readonly<Record<string, WordsFile>>,
  uses: SetUses,
): { file: string; set: string }[] {
  const unnamed = (file: string, sets: Readonly<Record<string, unknown>>) =>
    Object.keys(sets)
      .filter((set) => Array.isArray(sets[set]) && !uses.has(`${file}.${set}`))
      .map((set) => ({ file, set }));
  return [
    ...categories.flatMap(({ id, sets = {} }) => unnamed(id, sets)),
    // Lists that are asked for as one need no name of their own.
    ...Object.entries(words).flatMap(([file, sets]) =>
      (sets.withAll || sets.onlyAll) && uses.has(`${file}.all`) ? [] : unnamed(file, sets),
    ),
  ];
}
