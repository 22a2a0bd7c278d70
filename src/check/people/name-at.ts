import type { Sentence, Span } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import {
  isAllCapitals,
  isBehindCapital,
  isBesideCapital,
  isCapitalDue,
  isContraction,
  isInitial,
  isLetter,
  isPartOfTitle,
  type Manner,
} from './capitals.ts';
import { endOfName, isKnownFamily } from './end-of-name.ts';
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

/** D'Andre, Ny'Shae: nothing but a name is written so. */
const hasInnerCapital = /^\p{Lu}\p{Ll}{0,3}['’]\p{Lu}\p{Ll}+(?:['’]s?)?$/u;

/** Reads the name, if any, that begins at this token. */
export function nameAt(read: Sentence, at: number, sets: NameSets, manner: Manner): Shape | undefined {
  const token = read.tokens[at];
  // Nine words in ten end here.
  if (token && !token.capital && !sets.given.has(at) && !titles.has(token.norm)) return undefined;
  if (token?.kind === 'hashtag') return hashtagName(token, at, sets);
  if (token?.kind !== 'word' || isContraction(token)) return undefined;
  // J4yden is disguised; Y4 and K9 are no names.
  if (/\d/.test(token.plain) && !(sets.given.has(at) && /^\p{Lu}\p{L}*\d\p{L}+$/u.test(token.plain)))
    return undefined;
  if (titles.has(token.norm)) return titledName(read, at, sets);
  // MATs, OAPs: more than one of what initials stand for.
  if (/^\p{Lu}{2,4}['’]?s$/u.test(token.plain) && token.kind === 'word' && !manner.shouting) return undefined;
  // Wi-Fi, Sci-Fi
  if (token.gap === '-' && token.norm.length < 3) return undefined;
  const { shouting, casual } = manner;
  const capital = token.capital && (!shouting || !isAllCapitals(token));
  const given = sets.given.has(at) && token.norm.length > 1;
  const family = sets.family.has(at) && token.norm.length > 1;
  const notName = sets.notNames.has(at);
  const everyday = sets.everyday.has(at);
  if (isAllCapitals(token) && !shouting && (everyday || sets.namesFirst.has(at))) return undefined;
  const due = isCapitalDue(read, at);
  // "Hope he's all right"
  if (due && (everyday || sets.namesFirst.has(at)) && isPronoun(read.tokens[at + 1])) return undefined;
  const to = endOfName(read, at, sets, capital);
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
      : more && (sets.family.has(to - 1) || isNoWord(read, to - 1, sets))
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
    // "harry k": nobody writes so but of one of two Harrys.
    if (more && casual && isLetter(read.tokens[to - 1])) return shape('full', 2);
    return more && !sets.everyday.has(to - 1) && casual ? shape('full', 1) : undefined;
  }
  if (!capital || notName) return undefined;
  if (family && !everyday) return shape(more ? 'full' : 'family', more ? 3 : due ? 1 : 2);
  if (hasInnerCapital.test(token.plain)) return shape(more ? 'full' : 'given', 2);
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

/** A name by its look, where an initial stands before it: K. Mbeki. */
function isNoWord({ tokens }: Sentence, at: number, sets: NameSets): boolean {
  const { plain = '', word } = tokens[at] ?? {};
  if (sets.everyday.has(at) || sets.notNames.has(at) || word?.entry?.node?.sets) return false;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(plain) && /^\.? ?$/.test(tokens[at]?.gap ?? '');
}

/** Mr Adeyemi, Miss K, Mrs De Souza; in lower case only with a known family name. */
function titledName(read: Sentence, at: number, sets: NameSets): Shape | undefined {
  const next = read.tokens[at + 1];
  if (next?.kind !== 'word' || !/^\s*\.?\s*$/.test(next.gap)) return undefined;
  const named = next.capital && /^\p{Lu}[\p{L}'’]*$/u.test(next.plain) && !isContraction(next);
  const plain = !sets.everyday.has(at + 1) && !sets.notNames.has(at + 1) && next.norm.length > 2;
  const family = sets.family.has(at + 1);
  const isTitle = /^(?:mr|mrs|ms)$/.test(read.tokens[at]?.norm ?? '');
  // "mrs heath": no other word than her name stands there, if it is one.
  const known = (plain && (family || isTitle)) || (family && isTitle && next.norm.length > 2);
  if (!named && !known) return undefined;
  if (read.tokens[at]?.norm === 'miss' && isVerb(read, at, sets)) return undefined;
  return { from: at, to: endOfName(read, at + 1, sets, named), kind: 'titled', strength: named ? 3 : 2 };
}

/** "I miss Wilko", "you'll miss Ofsted", "going to miss Caleb"; but "spoke to miss Patel". */
function isVerb({ tokens }: Sentence, at: number, sets: NameSets): boolean {
  if (tokens[at]?.capital) return false;
  const before = tokens[at - 1]?.norm ?? '';
  const isGiven = sets.given.has(at + 1) && !sets.family.has(at + 1);
  return subjects.has(before) || (isGiven && /^(?:to|gonna|gunna)$/.test(before));
}

/** #Jayden: a name and nothing else. */
function hashtagName({ plain }: Token, at: number, sets: NameSets): Shape | undefined {
  if (/^(?:Mr|Mrs|Miss|Ms)\p{Lu}\p{Ll}{2,}$/u.test(plain))
    return { from: at, to: at + 1, kind: 'titled', strength: 3 };
  const shape: Shape = { from: at, to: at + 1, kind: 'given', strength: 2 };
  return sets.given.has(at) && !sets.everyday.has(at) && !sets.notNames.has(at) ? shape : undefined;
}

/** Efosa, Haruki, Lateefah: hardly an English word ends so, and many names that no list has do. */
function looksForeign(norm: string): boolean {
  return 'aiou'.includes(norm.slice(-1)) || norm.endsWith('ah') || norm.endsWith('eh');
}

function isPronoun(token: Token | undefined): boolean {
  return (
    token?.gap === ' ' &&
    /^(?:i|we|you|he|she|it|they|hes|shes|its|theyre|youre|the|my|your|this|that)$/.test(token.norm)
  );
}

/** "Dropped", "Reads": no given name that a list lacks ends so. */
function isVerbLike({ norm }: Token): boolean {
  return norm.endsWith('ed') || norm.endsWith('ing') || (norm.endsWith('s') && !/[aiouy]s$/.test(norm));
}
