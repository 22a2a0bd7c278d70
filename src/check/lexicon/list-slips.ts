import type { Entry, Lexicon } from './build-lexicon.ts';

const rootEndings = ['er', 'ed', 'in', 'ing'];

/** A root of five letters and more with two neighbouring ones swapped, a long swear word's also with one left out; the first stays. */
export function slipsInRoot(root: string, category: string): string[] {
  if (root.length < 5) return [];
  const long = root.length > 6 && category === 'profanity';
  return slipsOf(root).filter(
    (form) => form[0] === root[0] && (form.length === root.length || (long && form.at(-1) === root.at(-1))),
  );
}

/** Slips of the pen in heads, tails and strong words, to be looked for in parts of longer words. */
export function slipsIn(
  {
    spellings,
    roots,
    heads,
    tails,
  }: Pick<Lexicon, 'spellings' | 'heads' | 'tails'> & { roots: ReadonlyMap<string, Entry> },
  isWord: (form: string) => boolean,
): Map<string, Entry | 'tail'> {
  const slips = new Map<string, Entry | 'tail'>();
  const add = (word: string, meant: Entry | 'tail') => {
    if (word.length < 4 || word.length > 8) return;
    for (const form of slipsOf(word))
      if ((meant === 'tail' || form[0] === word[0]) && !isWord(form) && !slips.has(form))
        slips.set(form, meant);
  };
  for (const [head, entry] of heads) add(head, entry);
  for (const [spelling, entry] of spellings) {
    if (spelling !== entry.word || entry.mild || entry.ambiguous || entry.respelled) continue;
    add(spelling, entry);
    if (roots.has(spelling)) for (const end of rootEndings) add(spelling + end, entry);
  }
  for (const tail of tails) add(tail, 'tail');
  return slips;
}

/** A word with one letter left out, or two neighbouring ones swapped. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const next = word[at + 1];
    const dropped = word.slice(0, at) + word.slice(at + 1);
    return next && next !== letter
      ? [dropped, word.slice(0, at) + next + letter + word.slice(at + 2)]
      : [dropped];
  });
}
