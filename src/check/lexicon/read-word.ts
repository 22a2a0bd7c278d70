import type { Entry, Lexicon } from './build-lexicon.ts';
import { findSlip } from './find-slips.ts';
import { readSigns } from './read-signs.ts';

/** `guessed`: of the words that hidden letters leave open, the mildest. */
export type How = 'plain' | 'disguised' | 'masked' | 'guessed' | 'inside' | 'slip';
export type WordReading = { entry: Entry; how: How };

/** Shorter words are too near to others to be told from them with a slip inside. */
const longCompound = 8;

/** Reads a word of letters alone: as it stands, stretched, inside a longer word, run together with another, with a slip. */
export function readWord(word: string, lexicon: Lexicon): WordReading | undefined {
  if (word.length < 3 || lexicon.innocent.has(word)) return undefined;
  const plain = lexicon.spellings.get(word);
  if (plain) return { entry: plain, how: 'plain' };
  if (lexicon.everyday.has(word)) return undefined;
  const stretched = readStretched(word, lexicon);
  if (stretched) return { entry: stretched, how: 'disguised' };
  if (word.length < 5 || lexicon.innocentParts.test(word)) return undefined;
  const inside = readLonger(word, lexicon);
  if (inside) return { entry: inside, how: 'inside' };
  const slip = findSlip(word, lexicon) ?? readSwapped(word, lexicon);
  return slip ? { entry: slip, how: 'slip' } : undefined;
}

/** A strong word inside a longer one, also where a letter of it is drawn out. */
function readLonger(word: string, lexicon: Lexicon): Entry | undefined {
  const entry = readInside(word, lexicon) ?? readCompound(word, lexicon) ?? readJoined(word, lexicon);
  if (entry || !/(.)\1\1/.test(word)) return entry;
  for (const kept of ['$1$1', '$1']) {
    const shorter = word.replace(/(.)\1{2,}/g, kept);
    const found = lexicon.spellings.get(shorter) ?? readLonger(shorter, lexicon);
    if (found) return found;
  }
  return undefined;
}

/** A compound with two neighbouring letters swapped, or a letter left out of its head or its tail. */
function readSwapped(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < longCompound) return undefined;
  for (let at = 1; at < word.length - 1; at++) {
    if (word[at] === word[at + 1]) continue;
    const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    const entry = readCompound(swapped, lexicon);
    if (entry) return entry;
  }
  return readShortened(word, lexicon);
}

/** fuuuck, shiiite, bitchhh; a single letter doubled only in a word of five and more. */
function readStretched(word: string, lexicon: Lexicon): Entry | undefined {
  if (!/(.)\1/.test(word)) return undefined;
  const entry = readSigns(word, lexicon)?.entry;
  if (!entry) return undefined;
  return /(.)\1\1|hh|ii|uu|aa|cck|vv|yy/.test(word) ||
    (word.length > 5 && entry.word.length > 3 && !entry.ambiguous && !entry.mild)
    ? entry
    : undefined;
}

function readInside(word: string, lexicon: Lexicon): Entry | undefined {
  const root = lexicon.root?.exec(word)?.[0];
  return root ? lexicon.roots.get(root) : undefined;
}

/** cockgoblin, dickwads: a head and a tail. */
function readCompound(word: string, lexicon: Lexicon): Entry | undefined {
  for (let at = 3; at <= Math.min(7, word.length - 2); at++) {
    const head = lexicon.heads.get(word.slice(0, at));
    if (!head) continue;
    const rest = word.slice(at);
    if (lexicon.tails.has(rest) || lexicon.tails.has(rest.replace(/(?:es|s|y|ed|ing|er)$/, ''))) return head;
  }
  return undefined;
}

/** cockgblin, dckgoblin: a head and a tail, one of them a letter short. */
function readShortened(word: string, lexicon: Lexicon): Entry | undefined {
  for (let at = 3; at <= Math.min(6, word.length - 3); at++) {
    const one = word.slice(0, at);
    const other = word.slice(at);
    const head = lexicon.heads.get(one);
    if (head && one.length > 3 && lexicon.shortTails.has(other)) return head;
    const shortHead = lexicon.shortHeads.get(one);
    if (shortHead && other.length > 3 && lexicon.tails.has(other)) return shortHead;
  }
  return undefined;
}

/** manycoons, typicalfag: run together with one everyday word. */
function readJoined(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < 7) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const one = word.slice(0, at);
    const other = word.slice(at);
    const entry = lexicon.everyday.has(one)
      ? lexicon.spellings.get(other)
      : lexicon.everyday.has(other)
        ? lexicon.spellings.get(one)
        : undefined;
    if (entry && !entry.mild && !entry.ambiguous) return entry;
  }
  return undefined;
}
