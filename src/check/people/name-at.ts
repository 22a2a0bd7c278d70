import type { Sentence, Span } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { NameSets } from './name-sets.ts';

/**
 * What stands at a token. `strength` 3: a name whatever is around it; 2: most likely one;
 * 1: only if the words right beside it say so.
 */
export type Shape = Span & {
  kind: 'titled' | 'full' | 'given' | 'family' | 'unknown';
  strength: 1 | 2 | 3;
  /** An ordinary word as well, with a capital that it has anyway: "Joy in Year 2: the snow!". */
  isWord?: true;
};

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'coach']);
const particles = new Set(
  'de da dos del della di van von der den bin ibn bint al el ul ur ap ab mac mc la le st o abu ben'.split(
    ' ',
  ),
);
/** What stands before a verb. */
const subjects = new Set(
  'i we they ill well youll theyll dont wont didnt will would might still really always even also do did'.split(
    ' ',
  ),
);
/** What stands before a letter that is no initial. */
const marked = new Set(
  'a an the grade grades plan set vitamin class form year team part question house block section option group got with'.split(
    ' ',
  ),
);
/** Endings of English words that hardly a name has: what such a word begins with is a heading or a subject. */
const wordish =
  /(?:ing|tion|sion|ology|ism|ist|ness|ment|ful|less|ous|ive|able|ible|ical|ship|hood|ies|ers|ics|wards?)$/;

/** How somebody writes: all in capitals, or with none. */
export type Manner = { shouting: boolean; casual: boolean };

export function readManner(read: Sentence): Manner {
  return { shouting: isShouting(read), casual: isCasual(read) };
}

/** Reads the name, if any, that begins at this token. */
export function nameAt(read: Sentence, at: number, sets: NameSets, manner: Manner): Shape | undefined {
  const token = read.tokens[at];
  // Nine words in ten end here.
  if (token && !token.capital && !sets.given.has(at) && !titles.has(token.norm)) return undefined;
  if (token?.kind === 'hashtag') return hashtagName(at, sets);
  if (token?.kind !== 'word' || isContraction(token) || /\d/.test(token.plain)) return undefined;
  if (titles.has(token.norm)) return titledName(read, at, sets);
  const { shouting, casual } = manner;
  const capital = token.capital && (!shouting || !isAllCapitals(token));
  const given = sets.given.has(at) && token.norm.length > 1;
  const family = sets.family.has(at) && token.norm.length > 1;
  const notName = sets.notNames.has(at);
  const everyday = sets.everyday.has(at);
  if (isAllCapitals(token) && !shouting && (everyday || sets.namesFirst.has(at))) return undefined;
  const due = isCapitalDue(read, at);
  const to = endOf(read, at, sets, capital);
  const more = to > at + 1;
  const isWord = due && !more && (everyday || sets.namesFirst.has(at));
  const shape = (kind: Shape['kind'], strength: Shape['strength']): Shape => ({
    ...{ from: at, to, kind, strength },
    ...(isWord ? { isWord } : {}),
  });

  if (capital && read.tokens.slice(at, to).every(isInitial)) return initials(read, at);
  if (capital && isInitial(token))
    return more && !due
      ? shape('family', 3)
      : more && to - at > 1 && sets.family.has(to - 1)
        ? shape('family', 2)
        : undefined;
  if (capital && isPartOfTitle(read, at, sets)) return undefined;
  if (given) {
    if (notName) return capital && more ? shape('full', 3) : capital ? shape('given', 1) : undefined;
    if (capital && everyday) {
      // Bear Hunt, Star Court: two words, and as well a Will Young.
      if (more) return shape('full', sets.everyday.has(to - 1) ? 1 : due ? 2 : 3);
      return isBesideCapital(read, to) ? undefined : shape('given', due ? 1 : 2);
    }
    if (capital) {
      if (sets.namesFirst.has(at)) return shape(more ? 'full' : 'given', more ? 3 : 2);
      return shape(more ? 'full' : 'given', isBehindCapital(read, at, sets) ? 2 : 3);
    }
    if (!everyday && !sets.namesFirst.has(at) && token.norm.length > 2)
      return shape(more ? 'full' : 'given', more || shouting || casual ? 2 : 1);
    return more && !sets.everyday.has(to - 1) && casual ? shape('full', 1) : undefined;
  }
  if (!capital || notName) return undefined;
  if (family && !everyday) return shape(more ? 'full' : 'family', more ? 3 : due ? 1 : 2);
  if (!/^\p{Lu}[\p{Ll}'’]{2,}$/u.test(token.plain)) return undefined;
  // "Dropped Reggie's coat off", "Reads Zadie Smith"
  if (more && due && sets.given.has(at + 1) && isVerbLike(token)) return undefined;
  if (more && isKnownFamily(sets, to - 1))
    return everyday || (due && wordish.test(token.norm)) ? undefined : shape('full', due ? 2 : 3);
  // A word that the rules have by itself is a word: Faculty, Duty.
  if (everyday || read.tokens[at]?.word.entry?.node?.sets || (due && !looksForeign(token.norm)))
    return undefined;
  if (wordish.test(token.norm) || isBesideCapital(read, to)) return undefined;
  // Herdwicks, Brownies: more of a kind, where a list of names knows none that ends so.
  const isTheirs = /^['’]/.test(read.text.slice(token.end, token.end + 1));
  if (/[^aiousy'’]s$/.test(token.plain) && !isTheirs) return undefined;
  return shape('unknown', 1);
}

/** K.O. in 9R, J in Year 5; not "a B in maths" or X, the network. */
function initials({ tokens }: Sentence, at: number): Shape | undefined {
  const next = tokens[at + 1];
  const to = next && isInitial(next) && /^\.\s?$/.test(next.gap) ? at + 2 : at + 1;
  if (to === at + 1 && (/^[AIX]$/.test(tokens[at]?.plain ?? '') || !/^[.'’]? $/.test(next?.gap ?? '')))
    return undefined;
  if (marked.has(tokens[at - 1]?.norm ?? '')) return undefined;
  return { from: at, to, kind: 'unknown', strength: 1 };
}

/** Mr Adeyemi, Miss K, Mrs De Souza; in lower case only with a known family name. */
function titledName(read: Sentence, at: number, sets: NameSets): Shape | undefined {
  const next = read.tokens[at + 1];
  if (next?.kind !== 'word' || !/^\s*\.?\s*$/.test(next.gap)) return undefined;
  const named = next.capital && /^\p{Lu}[\p{L}'’]*$/u.test(next.plain) && !isContraction(next);
  const plain = !sets.everyday.has(at + 1) && !sets.notNames.has(at + 1) && next.norm.length > 2;
  const known = plain && (sets.family.has(at + 1) || /^(?:mr|mrs|ms)$/.test(read.tokens[at]?.norm ?? ''));
  if (!named && !known) return undefined;
  if (read.tokens[at]?.norm === 'miss' && isVerb(read, at)) return undefined;
  return { from: at, to: endOf(read, at + 1, sets, named), kind: 'titled', strength: named ? 3 : 2 };
}

/** "I miss Wilko", "you'll miss Ofsted". */
function isVerb({ tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return !tokens[at]?.capital && subjects.has(before);
}

/** #Jayden: a name and nothing else. */
function hashtagName(at: number, sets: NameSets): Shape | undefined {
  const shape: Shape = { from: at, to: at + 1, kind: 'given', strength: 2 };
  return sets.given.has(at) && !sets.everyday.has(at) && !sets.notNames.has(at) ? shape : undefined;
}

/** Efosa, Haruki, Lateefah: hardly an English word ends so, and many names that no list has do. */
function looksForeign(norm: string): boolean {
  return 'aiou'.includes(norm.slice(-1)) || norm.endsWith('ah') || norm.endsWith('eh');
}

/** Takes in family names, initials, particles and the second half of a double name behind the first one. */
function endOf(read: Sentence, at: number, sets: NameSets, capital: boolean): number {
  let to = at + 1;
  for (let more = 0; more < 3; more++) {
    const next = read.tokens[to];
    if (next?.kind !== 'word' || !/^(?: |-|\. ?)$/.test(next.gap)) break;
    if (next.gap[0] === '.' && !isInitial(read.tokens[to - 1])) break;
    if (isPossessive(read.tokens[to - 1])) break;
    if (next.gap === '-') {
      if (capital && !next.capital && !sets.given.has(to)) break;
      to++;
      continue;
    }
    if (sets.year.has(to)) break;
    if (
      particles.has(next.norm) &&
      belongs(read, to + 1, sets, capital) &&
      read.tokens[to + 1]?.gap !== ', '
    ) {
      to += 2;
      continue;
    }
    if (isInitialOf(next) && capital && next.norm !== 'i') {
      to++;
      if (
        /^\.? $/.test(read.tokens[to]?.gap ?? '') &&
        belongs(read, to, sets, capital) &&
        isKnownFamily(sets, to)
      )
        to++;
      break;
    }
    // "harry k" of whom writes without capitals; "a", "i", "n", "u", "x" and the like are words of their own.
    if (!capital && sets.given.has(at) && /^[bcdfghjklmpqrtvw](?:['’]s)?$/.test(next.plain)) return to + 1;
    if (!belongs(read, to, sets, capital)) break;
    to++;
  }
  return to;
}

/** Whether this token may be a further part of a name that was begun. */
function belongs(read: Sentence, at: number, sets: NameSets, capital: boolean): boolean {
  const token = read.tokens[at];
  if (token?.kind !== 'word' || isContraction(token)) return false;
  const plainName = (sets.family.has(at) || sets.given.has(at)) && token.norm.length > 1;
  if (!capital)
    return (
      !token.capital &&
      plainName &&
      !sets.everyday.has(at) &&
      !sets.namesFirst.has(at) &&
      !sets.notNames.has(at)
    );
  if (!token.capital || isAllCapitals(token)) return false;
  if (plainName) return true;
  return (
    !sets.notNames.has(at) &&
    !sets.everyday.has(at) &&
    !sets.placeAfter.has(at) &&
    /^\p{Lu}[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?$/u.test(token.plain)
  );
}

function isKnownFamily(sets: NameSets, at: number): boolean {
  return sets.family.has(at) || (sets.given.has(at) && !sets.everyday.has(at));
}

/** White Rose, Blue Peter: words with capitals in a row are a title of something. */
function isPartOfTitle(read: Sentence, at: number, sets: NameSets): boolean {
  const before = read.tokens[at - 1];
  const token = read.tokens[at];
  return (
    before?.kind === 'word' &&
    before.capital &&
    token?.gap === ' ' &&
    (!isCapitalDue(read, at - 1) || sets.everyday.has(at - 1)) &&
    !isAllCapitals(before) &&
    !isPossessive(before) &&
    (sets.everyday.has(at) || (sets.namesFirst.has(at) && sets.everyday.has(at - 1)))
  );
}

function isBehindCapital(read: Sentence, at: number, sets: NameSets): boolean {
  const before = read.tokens[at - 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    read.tokens[at]?.gap === ' ' &&
    !isCapitalDue(read, at - 1) &&
    !isAllCapitals(before) &&
    !isPossessive(before) &&
    !sets.notNames.has(at - 1)
  );
}

function isBesideCapital(read: Sentence, to: number): boolean {
  const next = read.tokens[to];
  return (
    next?.kind === 'word' &&
    next.capital &&
    next.gap === ' ' &&
    !isAllCapitals(next) &&
    !isContraction(next) &&
    next.norm !== 'i'
  );
}

/** "Dropped", "Reads": no given name that a list lacks ends so. */
function isVerbLike({ norm }: Token): boolean {
  return norm.endsWith('ed') || norm.endsWith('ing') || (norm.endsWith('s') && !/[aiouy]s$/.test(norm));
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/i.test(token.plain);
}

export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.plain);
}

/** The same, or with its possessive: Suraj R's dad. */
function isInitialOf(token: Token): boolean {
  return isInitial(token) || /^\p{Lu}['’]s$/u.test(token.plain);
}

function isAllCapitals(token: Token): boolean {
  const first = token.plain.charCodeAt(0);
  // Most words: quicker than to write them anew.
  if (first >= 97 && first <= 122) return false;
  return token.plain.length > 1 && token.plain === token.plain.toUpperCase();
}

/** I'm, He's, Don't: a capital, but no name. O'Brien is one. */
function isContraction(token: Token): boolean {
  return /^(?:[a-z]+n't|(?:i|he|she|it|we|you|they|who|what|that|there|here|let|where|how)'(?:s|m|d|ve|ll|re)?)$/i.test(
    token.plain,
  );
}

/** Whether a capital says nothing here: at the start of the sentence or behind an opening quotation mark. */
export function isCapitalDue(read: Sentence, at: number): boolean {
  return (
    at === 0 ||
    /["'“‘:•–—(]\s*$|\p{Extended_Pictographic}/u.test(read.tokens[at]?.gap ?? '') ||
    read.tokens[at - 1]?.kind === 'emoji'
  );
}

/** Whether the writer does without capitals, so that a name has none either. */
function isCasual(read: Sentence): boolean {
  return !read.tokens.some(
    (token) => token.kind === 'word' && token.capital && !isAllCapitals(token) && token.norm !== 'i',
  );
}

function isShouting(read: Sentence): boolean {
  const long = read.tokens.filter((token) => token.kind === 'word' && token.norm.length > 2);
  return long.length > 2 && long.filter((token) => isAllCapitals(token)).length > long.length * 0.7;
}
