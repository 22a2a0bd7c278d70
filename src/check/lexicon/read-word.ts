import type { Entry, Letters, Lexicon } from './build-lexicon.ts';
import { findSlip } from './find-slips.ts';
import { isMistyped } from './is-mistyped.ts';
import { readByEar, readSlipByEar } from './read-by-ear.ts';
import { readCompound, readSlippedCompound } from './read-compound.ts';
import { readEdge, readInside, readOverfull } from './read-inside.ts';
import { readSigns } from './read-signs.ts';

/** `guessed`: of the words that hidden letters leave open, the mildest. */
export type How = 'plain' | 'disguised' | 'masked' | 'guessed' | 'inside' | 'slip';
export type WordReading = { entry: Entry; how: How };

/** Reads a word of letters alone: as it stands, stretched, inside a longer word, run together with another, with a slip. */
export function readWord(word: string, lexicon: Lexicon): WordReading | undefined {
  if (word.length < 3 || lexicon.innocent.has(word)) return undefined;
  const plain = lexicon.spellings.get(word);
  if (plain) return { entry: plain, how: 'plain' };
  if (lexicon.everyday.has(word)) return undefined;
  const reading = readAltered(word, lexicon);
  return reading && isMistyped(word, lexicon.everyday) ? undefined : reading;
}

function readAltered(word: string, lexicon: Lexicon): WordReading | undefined {
  const stretched = readStretched(word, lexicon);
  if (stretched) return { entry: stretched, how: 'disguised' };
  const respelled = lexicon.spellings.get(word.replace(ending, ''));
  if (respelled?.respelled && isStrong(respelled)) return { entry: respelled, how: 'disguised' };
  if (word.length < 5) return undefined;
  const slipped = findSlip(word.replace(/z$/, 's'), lexicon.letters);
  if (lexicon.innocentParts.test(word)) return slipped && { entry: slipped, how: 'slip' };
  const inside = readLonger(word, lexicon);
  if (inside) return { entry: inside, how: 'inside' };
  const slip =
    readByEar(word, lexicon) ??
    slipped ??
    readSlipByEar(word, lexicon) ??
    readSlippedCompound(word, lexicon) ??
    readOverfull(word, lexicon);
  return slip ? { entry: slip, how: 'slip' } : undefined;
}

/** What a word written by ear may have behind it: bitxhes. */
const ending = /(?:e[sz]|ings?|ed)$/;

function isStrong({ mild, word }: Entry): boolean {
  return !mild && word.length > 4;
}

/** A strong word inside a longer one, also where a letter of it is drawn out. */
function readLonger(word: string, lexicon: Lexicon): Entry | undefined {
  const entry = readInside(word, lexicon) ?? readCompound(word, lexicon) ?? readEdge(word, lexicon);
  if (entry || !/(.)\1\1/.test(word)) return entry;
  for (const kept of ['$1$1', '$1']) {
    const shorter = word.replace(/(.)\1{2,}/g, kept);
    const found = lexicon.spellings.get(shorter) ?? readLonger(shorter, lexicon);
    if (found) return found;
  }
  return undefined;
}

/** fuuuck, shiiite, bitchhh; a single letter doubled only in a word of five and more. */
function readStretched(word: string, lexicon: Lexicon): Entry | undefined {
  if (!/(.)\1/.test(word) || !endsAsWord(word, 0, lexicon.letters)) return undefined;
  const entry = readSigns(word, lexicon)?.entry;
  if (!entry) return undefined;
  return /(.)\1\1|hh|ii|uu|aa|cck|vv|yy/.test(word) ||
    (word.length > 5 && entry.word.length > 3 && !entry.ambiguous && !entry.mild)
    ? entry
    : undefined;
}

/** Whether a word of the lexicon is left where of each run of one letter some are dropped: a look before a close reading. */
function endsAsWord(word: string, from: number, node: Letters): boolean {
  if (from === word.length) return node.entry !== undefined;
  const letter = word[from] ?? '';
  let next: Letters | undefined = node;
  let end = from;
  while (word[end] === letter) end++;
  for (let kept = from; kept < end && next; kept++) {
    next = next.next.get(letter);
    if (next && endsAsWord(word, end, next)) return true;
  }
  return false;
}
