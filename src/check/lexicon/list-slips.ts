import type { Entry, Lexicon } from './build-lexicon.ts';

const rootEndings = ['er', 'ed', 'in', 'ing', 'able'];
const longest = 8;

/**
 * What a slip of the pen may have been meant for; `headless`: with its first letter left out. `firm`: it looks like no word by
 * itself (fck, sltu). `bare`: without its vowel, and so beginning as no English word does (sht). `isRoot`: of
 * a word that counts inside longer ones too.
 */
export type Slip = {
  strong?: Entry;
  headless?: Entry;
  tail: boolean;
  joiner: boolean;
  firm: boolean;
  bare: boolean;
  isRoot: boolean;
};

/**
 * A root with two neighbouring letters swapped, or one in the middle left out, to be looked for inside longer words:
 * none that is too short to tell, nor one that holds what English itself has in its words.
 */
export function slipsInRoot(root: string, category: string, held: readonly string[]): string[] {
  const shortest = category === 'profanity' ? 4 : 5;
  const endings = category === 'profanity' && root.length < 6 ? ['', ...rootEndings] : [''];
  return endings
    .flatMap((ending) => slipsOf(root + ending).filter((form) => keepsEnds(form, root + ending)))
    .filter(
      (form) =>
        (form.length >= shortest || isVowelless(form)) && !held.some((letters) => form.includes(letters)),
    );
}

/** Slips of the pen in heads, tails, joiners and strong words, to be looked for in parts of longer words. */
export function slipsIn(
  {
    spellings,
    roots,
    heads,
    tails,
    joiners,
  }: Pick<Lexicon, 'spellings' | 'heads' | 'tails' | 'joiners'> & { roots: ReadonlyMap<string, Entry> },
  isWord: (form: string) => boolean,
  isInWords: (form: string) => boolean,
): Map<string, Slip> {
  const slips = new Map<string, Slip>();
  const add = (word: string, meant: Entry | 'tail' | 'joiner', isRoot = false) => {
    if (word.length > longest) return;
    for (const form of slipsOf(word)) {
      const headless = meant !== 'tail' && form[0] !== word[0] && form.length < word.length;
      const firm =
        !isInWords(form) && (form.length > 4 || form.length === word.length || isVowelless(form) || headless);
      if (isWord(form) || (headless && !(isRoot && firm))) continue;
      if (word.length < 4 && (!firm || (form[0] !== word[0] && meant !== 'tail'))) continue;
      const bare = isVowelless(form) && form[0] === word[0];
      const slip: Slip = slips.get(form) ?? { tail: false, joiner: false, firm, bare, isRoot };
      slips.set(form, slip);
      if (headless) slip.headless ??= meant as Entry;
      else if (typeof meant === 'object') slip.strong ??= meant;
      else slip[meant] = true;
    }
  };
  for (const [head, entry] of heads) add(head, entry, roots.has(head));
  for (const [spelling, entry] of spellings) {
    if (spelling !== entry.word || entry.mild || entry.ambiguous || entry.respelled) continue;
    if (spelling.length < 5 && !roots.has(spelling)) continue;
    const isRoot = roots.has(spelling);
    add(spelling, entry, isRoot);
    if (isRoot) for (const end of rootEndings) add(spelling + end, entry, isRoot);
  }
  for (const tail of tails) if (tail.length > 2) add(tail, 'tail');
  for (const joiner of joiners) if (joiner.length > 2) add(joiner, 'joiner');
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

function keepsEnds(form: string, word: string): boolean {
  return form[0] === word[0] && (form.length === word.length || form.at(-1) === word.at(-1));
}

/** No English word: fck, sht. */
export function isVowelless(part: string): boolean {
  return /^[^aeiouy]+$/.test(part);
}
