import type { Entry, Lexicon } from './build-lexicon.ts';
import { readLeet } from './read-leet.ts';
import { type Reading, readSigns } from './read-signs.ts';
import { readWord } from './read-word.ts';

/** What a stretch holds, and where in it. */
export type ChunkReading = Reading & { from: number; to: number };
const longest = 40;

const markup = /<\/?[a-z!][^<]*>/i;

const strongParts = /[^-/,;:"()._–#]+/g;
/** IHateNi***rs. */
const humps = /[A-Z]+[^A-Z\s]*|[^A-Z\s]+/g;

/** Signs among the letters of one chunk, or of a part of it between strong separators or capitals. */
export function readChunk(text: string, lexicon: Lexicon): ChunkReading | undefined {
  if (text.length > longest || !/[^A-Za-z']/.test(text) || markup.test(text)) return undefined;
  const whole = readStretch(text, 0, lexicon);
  if (whole) return whole;
  for (const parts of /[a-z][A-Z]/.test(text) ? [strongParts, humps] : [strongParts]) {
    for (const match of text.matchAll(parts)) {
      if (match[0].length === text.length) break;
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
      readVees(core, lexicon) ??
      readLeet(core, lexicon) ??
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

/** <vnt: a v for a u, where another sign shows that the word is in disguise. */
function readVees(core: string, lexicon: Lexicon): Reading | undefined {
  return /v/i.test(core) && /[@$*<0-9]/.test(core) ? readSigns(core.replace(/v/gi, 'u'), lexicon) : undefined;
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
