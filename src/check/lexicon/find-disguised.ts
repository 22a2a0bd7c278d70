import type { KnownWord } from '../phrases/vocabulary.ts';
import { cutStretches } from '../reading/cut-words.ts';
import { rememberWords } from '../reading/remember-words.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Word } from '../reading/tokens.ts';
import { unfold } from '../reading/unfold.ts';
import type { Entry, Lexicon } from './build-lexicon.ts';
import { findDrawings } from './find-drawings.ts';
import { findSpelledOut, type Piece, readPiece } from './find-spelled-out.ts';
import { type ChunkReading, readChunk } from './read-chunk.ts';
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
  for (const { from, to, entry } of findDrawings(plain, lexicon)) add(place(from, to, entry, 'guessed'));
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
    // hoIe
    if (/[a-z]I/.test(plain)) {
      const meant = plain.replaceAll("'", '').replaceAll('I', 'l').toLowerCase();
      const found = readWord(meant, lexicon);
      const entry = found?.how === 'slip' ? undefined : (found?.entry ?? lexicon.veiled.get(meant));
      if (entry) return { entry, how: 'disguised' };
    }
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
