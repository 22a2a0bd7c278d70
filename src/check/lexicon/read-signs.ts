import type { Entry, Letters, Lexicon } from './build-lexicon.ts';

/** What a sign of a disguised word may stand for. */
type Sign = {
  letters: string;
  /** May be passed over, as the dots in s.h.i.t. */
  skip: boolean;
  /** Stands for up to so many unknown letters. */
  wild: number;
  /** Seldom written for a letter: what is read out of it has to be beyond doubt. */
  odd: boolean;
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
  '9': 'gqp',
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
const separators = '-._\'’\\,:;+~=|>< ()[]{}"*^!•·';
const odd = /[^a-z0-9@$!+*#%._'’-]/;
const mostSteps = 1500;

/** `guess`: hidden letters leave it open which word was meant, so that the mildest was taken. */
export type Reading = { entry: Entry; wild: number; guess: boolean };

/** The graver a category, the more of a word has to be seen. */
const gravity: Readonly<Record<string, number>> = { profanity: 0, sexual: 1, slur: 2 };

/**
 * Reads a word in which signs stand for letters, hide letters or part them. `softMask` lets - . _ hide letters too
 * (f-ck, f--k), which only words without a vowel left in them may do.
 */
export function readSigns(typed: string, lexicon: Lexicon): Reading | undefined {
  const text = typed.toLowerCase();
  const real = text.replace(/[^a-z]/g, '').length;
  const softMask = /-{2,}|_{2,}|\.{2,}/.test(text) || (real >= 3 && !/[aeiou]/.test(text));
  const parted = /^[^a-z0-9@$!]?[a-z0-9@$!](?:[^a-z0-9@$!]{1,2}[a-z0-9@$!]){2,}[^a-z0-9@$!]?$/.test(text);
  if (!parted && isMostlySigns(text, real)) return undefined;
  const signs = [...text].map((char, at) => readSign(char, at, text, softMask, parted));
  const stars = [...text].filter((char) => char === '*').length;
  if (stars === 1)
    for (const sign of signs) if (sign.wild === 3) sign.wild = real >= 3 && !text.endsWith('*') ? 3 : 1;
  if (stars > 1) for (const sign of signs) if (sign.wild === 3) sign.wild = 1;
  // In a word that is hardly worth hiding one stray stop or hyphen is a slip: hel.l, na-ked.
  const isMasked = /[0-9@$!]|[a-z][^a-z]+[a-z]/.test(text);
  const isVeiled = /[0-9@$!]|[a-z][^a-z\-._'’\\,:;"•·]+[a-z]|(?:[a-z][^a-z]+){2}[a-z]/.test(text);
  const lengths = lengthsFrom(signs);
  let best: Reading | undefined;
  /** The fewest hidden letters with which a word fits that is hardly worth hiding. */
  let tamest = Number.POSITIVE_INFINITY;
  let steps = 0;
  const seen = new Set<string>();
  const ids = new Map<Letters, number>();
  const walk = (
    at: number,
    node: Letters,
    last: string,
    wild: number,
    known: number,
    strange: boolean,
  ): void => {
    if ((node.lengths & (lengths[at] ?? 1)) === 0 || ++steps > mostSteps) return;
    let id = ids.get(node);
    if (id === undefined) {
      id = ids.size;
      ids.set(node, id);
    }
    const key = `${at},${id},${wild},${strange}`;
    if (seen.has(key)) return;
    seen.add(key);
    const sign = signs[at];
    if (!sign) {
      const { entry } = node;
      if (!entry || (strange && !isFirm(entry)) || !isClear(entry, wild, known)) return;
      const isPlain = entry.veiled && (wild > 1 || !(wild === 1 ? isMasked : isVeiled));
      if (entry.tame || isPlain) tamest = Math.min(tamest, wild);
      else if (!best || isBetter(entry, wild, best))
        best = { entry, wild, guess: wild > known && entry.category !== 'profanity' };
      return;
    }
    for (const letter of sign.letters) {
      const next = node.next.get(letter);
      if (next) walk(at + 1, next, letter, wild, known + 1, strange || sign.odd);
      if (letter === last) walk(at + 1, node, last, wild, known, strange || sign.odd);
    }
    // A word's first letter is never left to guess.
    if (sign.wild > 0 && node !== lexicon.letters)
      hide(at, node, sign.wild, wild, known, strange || sign.odd);
    if (sign.skip) walk(at + 1, node, last, wild, known, strange);
  };
  const hide = (
    at: number,
    node: Letters,
    most: number,
    wild: number,
    known: number,
    strange: boolean,
  ): void => {
    for (const next of node.next.values()) {
      walk(at + 1, next, '', wild + 1, known, strange);
      if (most > 1) hide(at, next, most - 1, wild + 1, known, strange);
    }
  };
  walk(0, lexicon.letters, '', 0, 0, false);
  if (best && best.wild > 0 && tamest <= best.wild) best.guess = true;
  return best;
}

/** For each place, a bit for each number of letters that the signs from there on may stand for. */
function lengthsFrom(signs: readonly Sign[]): number[] {
  const lengths = [...signs.map(() => 0), 1];
  for (let at = signs.length - 1; at >= 0; at--) {
    const rest = lengths[at + 1] ?? 1;
    const { letters, skip, wild } = signs[at] as Sign;
    const stretched = [...letters].some(
      (letter) => signs[at - 1]?.letters.includes(letter) || signs[at - 1]?.skip,
    );
    let mask = letters || wild ? shift(rest) : 0;
    for (let more = 1, next = mask; more < wild; more++) mask |= next = shift(next);
    lengths[at] = skip || stretched ? mask | rest : mask;
  }
  return lengths;
}

/** One letter more; 31 stands for as many and more. */
function shift(mask: number): number {
  return (mask << 1) | (mask & (1 << 31));
}

/** Code, numbers, a paragraph (c.117), engines (4-6-0s): too few letters to tell a word by. */
function isMostlySigns(text: string, real: number): boolean {
  const strange = [...text].filter((char) => odd.test(char)).length;
  if (strange > real) return true;
  const short = text.length < 4 || real === 0 || /[.,:-]\d{2}|^\d(?:[.,:-]\d)+[a-z]?$/.test(text);
  return real < 2 && short && /^[a-z\d.,:-]+$/.test(text);
}

function readSign(char: string, at: number, text: string, softMask: boolean, parted: boolean): Sign {
  if (char >= 'a' && char <= 'z') return { letters: char, skip: false, wild: 0, odd: false };
  const soft = softMask && '-._'.includes(char);
  // Several in a row hide as many letters as they are; alone, or after every letter, one may be there to part them.
  const inRun = (char === '*' || soft) && (text[at - 1] === char || text[at + 1] === char);
  return {
    letters: (lookLike[char] ?? '') + (char >= '0' && char <= '9' ? char : ''),
    skip: parted || (separators.includes(char) && !inRun),
    wild: char === '*' ? 3 : masks.includes(char) || soft ? 1 : 0,
    odd: !parted && odd.test(char),
  };
}

function isFirm(entry: Entry): boolean {
  return !entry.mild && !entry.respelled && entry.word.length >= 4;
}

/** Enough of the word is left to tell it by. */
function isClear(entry: Entry, wild: number, known: number): boolean {
  if (wild === 0) return true;
  if (known >= 2) return wild <= known * 2 || (wild <= known * 3 && !entry.mild && !entry.respelled);
  return known === 1 && wild >= 3 && !entry.mild && !entry.ambiguous && entry.rank < 60;
}

/** Fewer letters hidden, then the milder category, then the commoner word. */
function isBetter(entry: Entry, wild: number, best: Reading): boolean {
  if (wild !== best.wild) return wild < best.wild;
  const step = (gravity[entry.category] ?? 0) - (gravity[best.entry.category] ?? 0);
  return step < 0 || (step === 0 && entry.rank < best.entry.rank);
}
