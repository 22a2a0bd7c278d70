import type { Entry, Lexicon } from './build-lexicon.ts';
import { isMistyped } from './is-mistyped.ts';
import { isVowelless, type Slip } from './list-slips.ts';

/** Shorter words are too near to others to be told from them with a slip inside. */
const shortestWithSlip = 7;
/** Beside a word mistyped: the listed one, and the one that was meant. */
const shortestBeside = 4;
const shortestMistyped = 5;
const ending = /(?:es|s|y|ed|ing|ers?)$/;

/** Reads a word made of two: a head and a tail (cockgoblin, dickwads), or a strong word and an everyday one (typicalfag). */
export function readCompound(word: string, lexicon: Lexicon): Entry | undefined {
  const { firstParts } = lexicon;
  let state = firstParts.next(0, word.charCodeAt(0));
  for (let at = 2; at <= word.length - 2; at++) {
    state = firstParts.next(state, word.charCodeAt(at - 1));
    if (!firstParts.has(state)) continue;
    const entry = readParts(word.slice(0, at), word.slice(at), lexicon);
    if (entry) return entry;
  }
  return undefined;
}

/** The same with two neighbouring letters swapped or one left out, in either part or where they meet: cokgoblin, bibgastard. */
export function readSlippedCompound(word: string, lexicon: Lexicon): Entry | undefined {
  if (word.length < shortestWithSlip - 1) return undefined;
  const whole = word.length > 6 ? lexicon.slips.get(word.replace(ending, ''))?.strong : undefined;
  if (whole && whole.word.length > 5) return whole;
  const { firstParts } = lexicon;
  let before = firstParts.next(firstParts.next(0, word.charCodeAt(0)), word.charCodeAt(1));
  const isLong = word.length >= shortestWithSlip;
  for (let at = 3; at <= word.length - 3; at++) {
    const entry =
      readSlipped(word, at, before, lexicon) ??
      (isLong && word[at - 1] !== word[at] && firstParts.has(firstParts.next(before, word.charCodeAt(at)))
        ? readParts(word.slice(0, at - 1) + word[at], word[at - 1] + word.slice(at + 1), lexicon)
        : undefined);
    if (entry) return entry;
    before = firstParts.next(before, word.charCodeAt(at - 1));
  }
  return readUndoubled(word, lexicon) ?? readBesideSlip(word, lexicon);
}

/** A short head whose double letter was written once, before a long tail: asmonkey, butstain. */
function readUndoubled(word: string, { heads, tails }: Lexicon): Entry | undefined {
  for (const at of [2, 3]) {
    const head = heads.get(word.slice(0, at) + word[at - 1]);
    if (head && word.length - at > 4 && tails.has(word.slice(at))) return head;
  }
  return undefined;
}

/** A slip in one of the two parts. `before`: the sieve's state without the first part's last letter. */
function readSlipped(word: string, at: number, before: number, lexicon: Lexicon): Entry | undefined {
  if (!lexicon.firstParts.has(lexicon.firstParts.next(before, word.charCodeAt(at - 1)))) return undefined;
  const one = word.slice(0, at);
  const other = word.slice(at);
  return slipBehind(one, other, lexicon) ?? slipBefore(one, other, lexicon);
}

function readParts(one: string, other: string, lexicon: Lexicon): Entry | undefined {
  const head = headOf(one, lexicon);
  if (head && (isTail(other, lexicon) || isStrong(other, lexicon))) return head;
  if (lexicon.joiners.has(one)) {
    const meant = lexicon.spellings.get(other);
    if (meant && !meant.respelled) return meant;
  }
  if (one.length < 3 || other.length < 3) return undefined;
  if (isStrong(one, lexicon) && (isStrong(other, lexicon) || isTail(other, lexicon)))
    return lexicon.spellings.get(one);
  return beside(one, other, lexicon) ?? beside(other, one, lexicon);
}

/** A listed word beside an everyday one; where it has harmless senses both have to be long, and no place may be called so. */
function beside(everyday: string, part: string, lexicon: Lexicon): Entry | undefined {
  if (!lexicon.everyday.has(everyday)) return undefined;
  const entry = lexicon.spellings.get(part);
  if (!entry)
    return everyday.length > 3 && part.length === 3 && lexicon.veiled.has(part)
      ? lexicon.heads.get(part)
      : undefined;
  if (!(entry.mild || entry.ambiguous)) return entry;
  const isTold =
    everyday.length > 3 &&
    !entry.mild &&
    part.length > 3 &&
    !entry.respelled &&
    !lexicon.inPlaces.has(everyday);
  return isTold ? entry : undefined;
}

function slipBehind(one: string, other: string, lexicon: Lexicon): Entry | undefined {
  const rest = other.replace(ending, '');
  const slip = lexicon.slips.get(other) ?? (rest.length > 2 ? lexicon.slips.get(rest) : undefined);
  if (!slip) return undefined;
  const { strong, headless, tail, firm } = slip;
  const head = headOf(one, lexicon);
  if (head && tail) return head;
  if (strong && firm && lexicon.joiners.has(one)) return strong;
  if (strong && (head || isStrong(one, lexicon)) && (firm || rest.length > 3)) return strong;
  if (!strong && firm && lexicon.joiners.has(one)) return headless;
  return besideEveryday(strong ?? headless, slip, other, one, lexicon);
}

function slipBefore(one: string, other: string, lexicon: Lexicon): Entry | undefined {
  const slip = lexicon.slips.get(one);
  if (!slip) return undefined;
  const { strong, joiner, firm, bare, isRoot } = slip;
  if (strong && bare && other.length > 2 && (isRoot || isTail(other, lexicon) || lexicon.everyday.has(other)))
    return strong;
  if (strong && (one.length > 3 || (other.length > 3 && isVowelless(one)))) {
    if (isTail(other, lexicon) || isStrong(other, lexicon)) return strong;
  } else if (strong && other.length > 3 && strong.category !== 'slur' && lexicon.heads.has(strong.word)) {
    if (isTail(other, lexicon)) return strong;
  }
  if (joiner && one.length > 2 && other.length > 3 && lexicon.heads.has(other))
    return lexicon.heads.get(other);
  if (joiner && firm && one.length + other.length > 6) {
    const entry = lexicon.spellings.get(other);
    if (entry && !entry.respelled) return entry;
  }
  return besideEveryday(strong, slip, one, other, lexicon);
}

/** Beside an everyday word a slip has to be no other word, and neither grave nor harmless, unless both are long and all letters are there. */
function besideEveryday(
  strong: Entry | undefined,
  { firm, isRoot }: Slip,
  form: string,
  part: string,
  lexicon: Lexicon,
): Entry | undefined {
  if (!strong || !lexicon.everyday.has(part)) return undefined;
  // What English has inside its words may still be none by itself: sultwear.
  const isNoWord = !lexicon.innocent.has(form) && !lexicon.everyday.has(form);
  if (!(firm || (isRoot && isNoWord && form.length > 3 && part.length > 3))) return undefined;
  const entry = lexicon.spellings.get(strong.word);
  if (!entry || (entry.category === 'slur' && !isRoot)) return undefined;
  if (!entry.mild && !entry.ambiguous) return entry;
  const isWhole = !entry.mild && strong.word.length === form.length;
  return isWhole && part.length > 3 && entry.word.length > 3 && !lexicon.inPlaces.has(part)
    ? entry
    : undefined;
}

/** A listed word as it stands, beside an everyday one mistyped: whsikeydick. */
function readBesideSlip(word: string, lexicon: Lexicon): Entry | undefined {
  for (let length = shortestBeside; length <= word.length - 3; length++) {
    const rest = word.length - length;
    const entry =
      besideMistyped(word.slice(length), word.slice(0, length), lexicon) ??
      besideMistyped(word.slice(0, rest), word.slice(rest), lexicon);
    if (entry) return entry;
  }
  return undefined;
}

function besideMistyped(everyday: string, part: string, lexicon: Lexicon): Entry | undefined {
  const entry = lexicon.spellings.get(part);
  if (!entry || entry.respelled || lexicon.everyday.has(everyday)) return undefined;
  if (entry.mild || entry.ambiguous ? everyday.length < shortestMistyped : !isLongOrBare(everyday))
    return undefined;
  return isMistyped(everyday, lexicon.everyday) ? entry : undefined;
}

function isLongOrBare(part: string): boolean {
  return part.length >= shortestBeside || (part.length > 2 && isVowelless(part));
}

function isTail(part: string, lexicon: Lexicon): boolean {
  return lexicon.tails.has(part) || lexicon.tails.has(part.replace(ending, ''));
}

/** A head, also one that is written by ear. */
function headOf(word: string, lexicon: Lexicon): Entry | undefined {
  const entry = lexicon.heads.get(word) ?? lexicon.spellings.get(word);
  return entry && (entry.respelled ? lexicon.heads.get(entry.word) : lexicon.heads.get(word));
}

function isStrong(word: string, lexicon: Lexicon): boolean {
  const entry = lexicon.spellings.get(word);
  return entry !== undefined && !entry.mild && word.length >= 4;
}
