import type { KnownWord } from '../phrases/vocabulary.ts';
import { cutStretches } from '../reading/cut-words.ts';
import { rememberWords } from '../reading/remember-words.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/tokens.ts';
import { unfold } from '../reading/unfold.ts';
import type { Entry, Lexicon } from './build-lexicon.ts';
import { findSpelledOut, type Piece, readPiece } from './find-spelled-out.ts';
import { type Reading, readSigns } from './read-signs.ts';
import { type How, readWord, type WordReading } from './read-word.ts';

/** A word of the lexicon and how it was written. Offsets are UTF-16 units of the sentence. */
export type Hit = { start: number; end: number; entry: Entry; how: How };

/** A stretch without white space: where it stands in the plain text, and what it is by itself. */
export type Chunk = { at: number; to: number; piece: Piece | undefined };

/** Finds the words of the lexicon however they are written; none overlaps another. */
export function findDisguised(read: Sentence, lexicon: Lexicon): Hit[] {
  const known = read.memo.get('lexicon') as Hit[] | undefined;
  if (known) return known;
  const hits: Hit[] = [];
  const add = (hit: Hit) => {
    if (!hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
  };
  for (const { kind, word, start, end } of read.tokens) {
    if (kind === 'url') {
      const entry = readHost(word.plain, lexicon);
      if (entry) add({ start, end, entry, how: 'plain' });
      continue;
    }
    if (kind !== 'word' && kind !== 'hashtag' && kind !== 'handle') continue;
    if (word.meant === undefined) word.meant = readToken(word, lexicon) ?? null;
    if (word.meant) add({ start, end, ...word.meant });
  }
  const { plain, origin } = unfold(read.text);
  const place = (from: number, to: number, entry: Entry, how: How): Hit => ({
    start: origin ? (origin[from] ?? from) : from,
    end: origin ? (origin[to] ?? read.text.length) : to,
    entry,
    how,
  });
  const chunks: Chunk[] = [];
  const addresses = read.tokens.filter(({ kind }) => kind === 'email' || kind === 'url');
  const readAlone = stretchReader(lexicon);
  const cuts = cutStretches(plain);
  let next = 0;
  for (let cut = 0; cut < cuts.length; cut += 2) {
    const at = cuts[cut] ?? 0;
    const to = cuts[cut + 1] ?? at;
    const start = origin ? (origin[at] ?? at) : at;
    if (addresses.some((address) => address.start <= start + 2 && start < address.end)) continue;
    while ((read.tokens[next]?.start ?? start) < start) next++;
    const token = read.tokens[next];
    if (token?.start === start && isOnlyWord(plain, at, to, token.word)) {
      if (token.word.piece === undefined) token.word.piece = readPiece(token.plain) ?? null;
      chunks.push({ at, to, piece: token.word.piece ?? undefined });
      continue;
    }
    const { piece, found } = readAlone(plain.slice(at, to));
    chunks.push({ at, to, piece });
    if (found)
      add(
        place(
          at + found.from,
          at + found.to,
          found.entry,
          found.guess ? 'guessed' : found.wild > 0 ? 'masked' : 'disguised',
        ),
      );
  }
  for (const { from, to, entry } of findSpelledOut(chunks, plain, lexicon))
    add(place(from, to, entry, 'disguised'));
  hits.sort((one, other) => one.start - other.start);
  read.memo.set('lexicon', hits);
  return hits;
}

/** What a link's host is called, where that is a listed word with no other sense: a link to a pornographic site. */
function readHost(url: string, lexicon: Lexicon): Entry | undefined {
  const host =
    url
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/?#:]/, 1)[0] ?? '';
  for (const label of host.split('.')) {
    const entry = label.length > 4 ? lexicon.spellings.get(label) : undefined;
    if (entry && !entry.mild && !entry.ambiguous && !entry.respelled) return entry;
  }
  return undefined;
}

/** Most stretches are a word of letters and at most a stop: nothing is written in signs there. */
function isOnlyWord(plain: string, from: number, to: number, word: KnownWord): boolean {
  if (!word.ofLetters) return false;
  for (let at = from + word.plain.length; at < to; at++)
    if (!'.,;:!?'.includes(plain[at] ?? '')) return false;
  return true;
}

type StretchReading = { piece: Piece | undefined; found: ChunkReading | undefined };
const readers = new WeakMap<Lexicon, (text: string) => StretchReading>();

/** What a stretch without white space is hangs on it alone, so it is worked out once. */
function stretchReader(lexicon: Lexicon): (text: string) => StretchReading {
  let reader = readers.get(lexicon);
  if (!reader) {
    reader = rememberWords((text) => ({ piece: readPiece(text), found: readChunk(text, lexicon) }));
    readers.set(lexicon, reader);
  }
  return reader;
}

const contraction = /'(?:re|ll|d|ve|m|t)$/i;

/** A word, or a hashtag or handle. */
function readToken({ kind, plain }: Word, lexicon: Lexicon): WordReading | undefined {
  const norm = plain.toLowerCase().replaceAll("'", '');
  if (contraction.test(plain) || norm.length < 3) return undefined;
  const base = kind === 'word' && /'s$/i.test(plain) ? norm.slice(0, -1) : norm;
  if (/^[a-z]+$/.test(base)) {
    const reading = readWord(base, lexicon);
    if (reading) return reading;
  }
  return kind === 'word' && !plain.includes('_') ? undefined : readSegments(plain, lexicon);
}

/** The parts of NaughtyMiss_K in a handle or hashtag; words with a harmless sense do not count there. */
function readSegments(plain: string, lexicon: Lexicon): WordReading | undefined {
  for (const part of plain.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []) {
    const reading = part.length > 3 ? readWord(part.toLowerCase(), lexicon) : undefined;
    if (reading && !reading.entry.ambiguous && !reading.entry.mild && reading.how !== 'slip') return reading;
  }
  return undefined;
}

type ChunkReading = Reading & { from: number; to: number };
const longest = 40;

const markup = /<\/?[a-z!][^<]*>/i;

/** Signs among the letters of one chunk, or of a part of it between strong separators. */
function readChunk(text: string, lexicon: Lexicon): ChunkReading | undefined {
  if (text.length > longest || !/[^A-Za-z']/.test(text) || markup.test(text)) return undefined;
  const whole = readStretch(text, 0, lexicon);
  if (whole) return whole;
  for (const match of text.matchAll(/[^-/,;:"().–]+/g)) {
    if (match[0].length < text.length) {
      const part = readStretch(match[0], match.index, lexicon);
      if (part) return part;
    }
  }
  return undefined;
}

/** A road, a room, a form, a size: A55, 5S, B12; a longer one that spells a word out is no code. */
const shortestCoded = 6;
const code = /^(?:[A-Z]{1,3}\d+[A-Z]?|\d+[A-Z]{1,2}|\d+[a-z]{1,2}|[^A-Za-z@$]*)$/;
const opening = /^["'([{*_~#.,!?:;-]+/;
const closing = /["')\]}.,!?:;~_-]+$/;

function readStretch(text: string, at: number, lexicon: Lexicon): ChunkReading | undefined {
  const end = text.length - (closing.exec(text)?.[0].length ?? 0);
  let start = opening.exec(text)?.[0].length ?? 0;
  // *hit* is stressed, not masked.
  const stressed = start > 0 && /^\W*\*/.test(text) && text.slice(0, end).endsWith('*');
  const to = stressed ? end - (/\*+$/.exec(text.slice(0, end))?.[0].length ?? 0) : end;
  for (const from of start > 0 && /[<([{!*]/.test(text[start - 1] ?? '') && !stressed
    ? [start - 1, start]
    : [start]) {
    start = from;
    const core = text.slice(from, to);
    if (
      core.length < 3 ||
      core.length > 30 ||
      !/[^A-Za-z']/.test(core) ||
      (core.length < shortestCoded && code.test(core))
    )
      continue;
    if (/^\*/.test(core)) continue;
    // A bracket opens something more often than it is a C: (ok, {ok.
    if (/^[([{]/.test(core) && !/[^A-Za-z']/.test(core.slice(1))) continue;
    if (/^[a-z']+\*$/i.test(core) && core.length < 5) continue;
    if (/^[A-Za-z'’._-]+$/.test(core) && lexicon.innocent.has(core.toLowerCase().replace(/[^a-z]/g, '')))
      continue;
    const reading =
      readSigns(drawLetters(core), lexicon) ??
      readLetters(core, lexicon) ??
      readParted(core, lexicon) ??
      readMasked(core, lexicon);
    if (reading && !isMildGuess(reading.entry, reading.wild, core))
      return { from: at + from, to: at + to, ...reading };
  }
  return undefined;
}

/** Letters drawn with several signs. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/\|\\\||\/\\\/|\/\\\|/g, 'n'],
  [/\/\\/g, 'a'],
  [/\\\//g, 'v'],
  [/\|-\|/g, 'h'],
  [/\[_\]|\(_\)|\|_\|/g, 'u'],
  [/\(\)|\[\]/g, 'o'],
  [/\|<|\|\(/g, 'k'],
  [/(?:\||l)3/g, 'b'],
];

function drawLetters(core: string): string {
  if (!/[|\\/([]|l3/.test(core)) return core;
  return drawn.reduce((text, [signs, letter]) => text.replace(signs, letter), core);
}

const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Each sign read as its likeliest letter, or digits behind a word left off, and the whole read as a word. */
function readLetters(core: string, lexicon: Lexicon): Reading | undefined {
  const lower = core.toLowerCase();
  for (const text of [
    lower.replace(/\d+$/, ''),
    lower.replace(/[0134578@$!]/g, (sign) => digits[sign] ?? sign),
  ]) {
    if (!/^[a-z]{5,}$/.test(text) || text === lower) continue;
    const reading = readWord(text, lexicon);
    if (reading && !reading.entry.mild) return { entry: reading.entry, wild: 0, guess: false };
  }
  return undefined;
}

/** c.o.c.k.g.o.b.l.i.n: the same sign after every letter of a word that no list has. */
function readParted(core: string, lexicon: Lexicon): Reading | undefined {
  const sign = core[1] ?? '';
  if (!/^[a-z](?:[^a-z0-9][a-z]){4,}$/i.test(core) || core.split(sign).some((part) => part.length !== 1))
    return undefined;
  const reading = readWord(core.toLowerCase().replaceAll(sign, ''), lexicon);
  return reading && reading.how !== 'slip' ? { entry: reading.entry, wild: 0, guess: false } : undefined;
}

/** c*ckgoblin: a vowel hidden in a word that no list has. */
function readMasked(core: string, lexicon: Lexicon): Reading | undefined {
  const lower = core.toLowerCase();
  if (!/^[a-z]+[*#%][a-z]+$/.test(lower) || lower.length < 6) return undefined;
  let best: Entry | undefined;
  for (const vowel of 'aeiou') {
    const reading = readWord(lower.replace(/[*#%]/, vowel), lexicon);
    if (!reading || reading.how === 'slip' || reading.entry.mild) continue;
    if (!best || reading.entry.rank < best.rank) best = reading.entry;
  }
  return best && { entry: best, wild: 1, guess: false };
}

/** A mild word is not read into a mask or into digits of a short code. */
function isMildGuess(entry: Entry, wild: number, core: string): boolean {
  return entry.mild && wild > 0 && core.replace(/[^a-z]/gi, '').length < 3;
}
