import type { Entry, Lexicon } from './build-lexicon.ts';
import type { Chunk } from './find-disguised.ts';
import { readSigns } from './read-signs.ts';
import { readWord } from './read-word.ts';

type SpelledOut = { from: number; to: number; entry: Entry };

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** Pieces of a broken-up word that are words or letters of their own in ordinary writing. */
const ordinary =
  /^(?:a|i|o|x|mr|mrs|ms|dr|st|tv|pc|pe|dt|ks|yr|vs|cm|km|kg|pm|am|ml|ft|mm|th|nd|rd|hr|hrs|pls|plz|btw|tbh|rn|bc|my|by|try|why|fly|dry|cry|sky|shy|hmm|shh|mmm|brr|sys)$/;
const contracted =
  /^(?:it|that|he|she|what|there|here|who|let|how|where|i|we|you|they|(?:do|ca|wo|did|is|was|does|would|could|should|are|were|have|has|had)n?)$/i;
const mostPieces = 14;

/** What may be a part of a broken-up word: its letters, and whether they are no word by themselves. */
export type Piece = { letters: string; odd: boolean };

/** Finds words with white space in them: s h i t, fu ck, wan k er. */
export function findSpelledOut(all: readonly Chunk[], plain: string, lexicon: Lexicon): SpelledOut[] {
  const found: SpelledOut[] = [];
  const single = all.filter(({ piece }) => piece?.letters.length === 1);
  // Ordinary writing has neither.
  if (single.length < 3 && !all.some(({ piece }) => piece?.odd)) return found;
  const chunks =
    single.length < 3 ? all : all.filter(({ at, to }) => !/^[-_.~^|+=•·]+$/.test(plain.slice(at, to)));
  for (let from = 0; from < chunks.length; from++) {
    const hit = spelledFrom(chunks, from, plain, lexicon);
    if (!hit) continue;
    found.push(hit.found);
    from = hit.last;
  }
  return found;
}

function spelledFrom(
  chunks: readonly Chunk[],
  from: number,
  plain: string,
  lexicon: Lexicon,
): { found: SpelledOut; last: number } | undefined {
  let joined = '';
  let broken = false;
  let letters = true;
  let best: { found: SpelledOut; last: number } | undefined;
  const textOf = (chunk: Chunk | undefined) => (chunk ? plain.slice(chunk.at, chunk.to) : '');
  for (let at = from; at < Math.min(chunks.length, from + mostPieces); at++) {
    const chunk = chunks[at];
    const piece = chunk?.piece?.letters;
    const text = textOf(chunk);
    if (!piece || (piece.length > 4 && at > from + 1)) break;
    joined += piece;
    if (piece.length > 1) letters = false;
    if (chunk.piece?.odd && !isCutOff(piece, textOf(chunks[at - 1]))) broken = true;
    if (joined.length > 16) break;
    if (at === from || joined.length < 3) continue;
    const spelled = letters && at - from >= 2;
    if (!spelled && (!broken || /\d/.test(text) || /\d/.test(textOf(chunks[from])) || at - from > 3))
      continue;
    const entry =
      lexicon.spellings.get(joined) ??
      (spelled ? (lexicon.veiled.get(joined) ?? readLong(joined, lexicon)) : undefined);
    if (
      entry &&
      !lexicon.innocent.has(joined) &&
      (spelled || (!entry.mild && !entry.ambiguous && (!entry.respelled || !/[aeiou]/.test(joined))))
    )
      best = { found: { from: chunks[from]?.at ?? 0, to: chunk.to, entry }, last: at };
    // A stop ends a broken word, unless it stands after each letter.
    if (/[,;:!?)"]$/.test(text) || (/\.$/.test(text) && !letters)) break;
  }
  return best;
}

/** A word spelled letter by letter that no list has as a whole, or with letters hidden. */
function readLong(joined: string, lexicon: Lexicon): Entry | undefined {
  if (/[^a-z]/.test(joined)) return joined.length >= 5 ? readSigns(joined, lexicon)?.entry : undefined;
  const reading = joined.length >= 6 ? readWord(joined, lexicon) : undefined;
  return reading && reading.how !== 'slip' ? reading.entry : undefined;
}

/** Reads a stretch without white space as a part of a broken-up word. */
export function readPiece(text: string): Piece | undefined {
  const letters = lettersOf(text);
  return letters ? { letters, odd: !/[aeiou]/.test(letters) && !ordinary.test(letters) } : undefined;
}

function lettersOf(text: string): string | undefined {
  const bare = text.toLowerCase().replace(/^[."'(*_~-]+|[.,;:!?"')*_~-]+$/g, '');
  if (/^[0-9@$!]$/.test(text)) return leet[text];
  if (bare.length === 1 && leet[bare]) return leet[bare];
  if (/^[*#%]$/.test(text)) return '*';
  return /^[a-z]{1,8}$/.test(bare) ? bare : undefined;
}

/** "it s", "don t": what is left of a contraction. */
function isCutOff(piece: string, before: string): boolean {
  return /^(?:s|t|d|m|ll|re|ve)$/.test(piece) && contracted.test(before);
}
