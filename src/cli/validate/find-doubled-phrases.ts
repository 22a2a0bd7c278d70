import type { CategoryFile } from '../../check/category.ts';
import { spellOut } from '../../check/phrases/find-idle-phrases.ts';
import type { SetUses } from './list-set-uses.ts';

/** Finds phrases that a second set of the same file has too, which does everywhere what the first does. */
export function findDoubledPhrases(
  categories: readonly CategoryFile[],
  uses: SetUses,
): { file: string; set: string; phrase: string; other: string }[] {
  return categories.flatMap(({ id: file, sets = {} }) => {
    const all = Object.entries(sets).map(([set, phrases]) => ({
      set,
      uses: uses.get(`${file}.${set}`) ?? new Set<string>(),
      phrases: new Map(phrases.map((phrase) => [spellOut(phrase), phrase])),
    }));
    return all.flatMap((one, at) =>
      all.flatMap((other, place) => {
        const covers = one !== other && one.uses.size > 0 && one.uses.isSubsetOf(other.uses);
        // Of two that do just the same, the later one gives way.
        if (!covers || (at < place && other.uses.isSubsetOf(one.uses))) return [];
        return [...one.phrases]
          .filter(([key]) => other.phrases.has(key))
          .map(([, phrase]) => ({ file, set: one.set, phrase, other: other.set }));
      }),
    );
  });
}
