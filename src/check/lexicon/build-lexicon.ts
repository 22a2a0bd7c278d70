import { inflect } from '../pattern.ts';

/** Single words of one category, ready to be found in disguise. */
export type Lexicon = {
  /** Each spelling that counts, with the word it stands for. */
  spellings: ReadonlyMap<string, string>;
  /** Spellings by length, for words with letters starred out. */
  byLength: ReadonlyMap<number, readonly string[]>;
  /** Strong roots that count inside a longer word too. */
  roots: readonly string[];
  /** Words and names that hold such letters and mean no harm. */
  innocent: ReadonlySet<string>;
  /** Parts of words (cockburn, scunthorpe) that take a root inside them back. */
  innocentParts: readonly string[];
};

/**
 * Builds a lexicon from lists of a category's file: `words` (with endings where they end in ~), `roots`, and
 * rules/words/innocent.json. Dropped vowels (fck), one pair of swapped letters (fcuk) and endings are worked out.
 */
export function buildLexicon(
  words: readonly string[],
  roots: readonly string[],
  innocent: readonly string[],
  parts: readonly string[],
): Lexicon {
  const spellings = new Map<string, string>();
  const known = new Set(innocent);
  const add = (spelling: string, word: string) => {
    if (spelling.length > 2 && !known.has(spelling) && !spellings.has(spelling))
      spellings.set(spelling, word);
  };
  const singles = words.filter((word) => !word.includes(' '));
  for (const word of singles)
    for (const form of word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]) add(form, word);
  for (const root of roots) {
    const bare = root.slice(0, 1) + root.slice(1).replace(/[aeiou]/g, '');
    if (bare.length > 2)
      for (const end of ['', 's', 'ed', 'in', 'ing', 'ng', 'er', 'r', 'y']) add(bare + end, root);
    for (let at = 0; at < root.length - 1; at++) {
      const swapped = root.slice(0, at) + root[at + 1] + root[at] + root.slice(at + 2);
      if (swapped !== root && root.length > 3)
        for (const end of ['', 's', 'ing', 'er']) add(swapped + end, root);
    }
  }
  const byLength = new Map<number, string[]>();
  for (const spelling of spellings.keys())
    byLength.set(spelling.length, [...(byLength.get(spelling.length) ?? []), spelling]);
  return { spellings, byLength, roots, innocent: known, innocentParts: parts };
}
