const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A list of rules/words as a set, made once. */
export function wordSet(list: readonly string[]): ReadonlySet<string> {
  const words = sets.get(list) ?? new Set(list);
  sets.set(list, words);
  return words;
}
