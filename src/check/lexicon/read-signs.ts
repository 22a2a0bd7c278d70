import type { Entry, Letters, Lexicon } from './build-lexicon.ts';

/** What a sign of a disguised word may stand for. */
type Sign = {
  letters: string;
  /** May be passed over, as the dots in s.h.i.t. */
  skip: boolean;
  /** Stands for up to so many unknown letters. */
  wild: number;
};

/** Letters that digits and signs are written for, the likeliest first. */
const lookLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'bg',
  '9': 'gq',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'il',
  '€': 'e',
  '£': 'el',
  '¢': 'c',
  '+': 't',
  '<': 'ck',
  '(': 'c',
  '[': 'c',
  '{': 'c',
  '¡': 'i',
  ']': 'i',
  '}': 'i',
  ')': 'i',
};

/** Signs that hide a letter: f*ck, f#ck, f%ck. */
const masks = '*#%&@$!?^~=€£<>';
const separators = '-._\'’/\\,:;+~=|>< ()[]{}"*^!';
const mostSteps = 1500;

export type Reading = { entry: Entry; wild: number };

/**
 * Reads a word in which signs stand for letters, hide letters or part them. `softMask` lets - . _ hide letters too
 * (f-ck, f--k), which only words without a vowel left in them may do.
 */
export function readSigns(typed: string, lexicon: Lexicon): Reading | undefined {
  const text = typed.toLowerCase();
  const real = text.replace(/[^a-z]/g, '').length;
  const softMask = /-{2,}|_{2,}|\.{2,}/.test(text) || (real >= 3 && !/[aeiou]/.test(text));
  const signs = [...text].map((char) => readSign(char, softMask));
  const stars = [...text].filter((char) => char === '*').length;
  if (stars === 1) for (const sign of signs) if (sign.wild === 3) sign.wild = real >= 3 ? 3 : 1;
  if (stars > 1) for (const sign of signs) if (sign.wild === 3) sign.wild = 1;
  let best: Reading | undefined;
  let steps = 0;
  const seen = new Set<string>();
  const ids = new Map<Letters, number>();
  const walk = (at: number, node: Letters, last: string, wild: number, known: number): void => {
    if (++steps > mostSteps) return;
    let id = ids.get(node);
    if (id === undefined) {
      id = ids.size;
      ids.set(node, id);
    }
    const key = `${at},${id},${wild}`;
    if (seen.has(key)) return;
    seen.add(key);
    const sign = signs[at];
    if (!sign) {
      if (node.entry && isClear(node.entry, wild, known) && (!best || isBetter(node.entry, wild, best)))
        best = { entry: node.entry, wild };
      return;
    }
    for (const letter of sign.letters) {
      const next = node.next.get(letter);
      if (next) walk(at + 1, next, letter, wild, known + 1);
      if (letter === last) walk(at + 1, node, last, wild, known);
    }
    // A word's first letter is never left to guess.
    if (sign.wild > 0 && node !== lexicon.letters) hide(at, node, sign.wild, wild, known);
    if (sign.skip) walk(at + 1, node, last, wild, known);
  };
  const hide = (at: number, node: Letters, most: number, wild: number, known: number): void => {
    for (const next of node.next.values()) {
      walk(at + 1, next, '', wild + 1, known);
      if (most > 1) hide(at, next, most - 1, wild + 1, known);
    }
  };
  walk(0, lexicon.letters, '', 0, 0);
  return best;
}

function readSign(char: string, softMask: boolean): Sign {
  if (char >= 'a' && char <= 'z') return { letters: char, skip: false, wild: 0 };
  const letters = lookLike[char] ?? '';
  const soft = softMask && '-._'.includes(char);
  return {
    letters,
    skip: separators.includes(char),
    wild: char === '*' ? 3 : masks.includes(char) || soft ? 1 : 0,
  };
}

/** Enough of the word is left to tell it by. */
function isClear(entry: Entry, wild: number, known: number): boolean {
  if (wild === 0) return true;
  if (known >= 2) return wild <= known * 2;
  return known === 1 && wild >= 3 && !entry.mild && !entry.ambiguous && entry.rank < 60;
}

function isBetter(entry: Entry, wild: number, best: Reading): boolean {
  return wild < best.wild || (wild === best.wild && entry.rank < best.entry.rank);
}
