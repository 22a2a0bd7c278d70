import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import type { NameSets } from './name-sets.ts';

/** How somebody writes: all in capitals, or with none. */
export type Manner = { shouting: boolean; casual: boolean };

export function readManner(read: Sentence): Manner {
  return { shouting: isShouting(read), casual: isCasual(read) };
}

export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.plain);
}

/** The same, or with its possessive: Suraj R's dad. */
export function isInitialOf(token: Token): boolean {
  return isInitial(token) || /^\p{Lu}['’]s$/u.test(token.plain);
}

/** One letter, large or small: harry k. */
export function isLetter(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}(?:['’]s)?$/u.test(token.plain);
}

export function isAllCapitals(token: Token): boolean {
  const first = token.plain.charCodeAt(0);
  // Most words: quicker than to write them anew.
  if (first >= 97 && first <= 122) return false;
  return token.plain.length > 1 && token.plain === token.plain.toUpperCase();
}

/** I'm, He's, Don't: a capital, but no name. O'Brien is one. */
export function isContraction(token: Token): boolean {
  return /^(?:[a-z]+n't|(?:i|he|she|it|we|you|they|who|what|that|there|here|let|where|how)'(?:s|m|d|ve|ll|re)?)$/i.test(
    token.plain,
  );
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/i.test(token.plain);
}

/** Whether a capital says nothing here: at the start of the sentence or behind an opening quotation mark. */
export function isCapitalDue(read: Sentence, at: number): boolean {
  return (
    at === 0 ||
    /["'“‘:•–—(]\s*$|\p{Extended_Pictographic}/u.test(read.tokens[at]?.gap ?? '') ||
    read.tokens[at - 1]?.kind === 'emoji'
  );
}

/** White Rose, Blue Peter: words with capitals in a row are a title of something. */
export function isPartOfTitle(read: Sentence, at: number, sets: NameSets): boolean {
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

export function isBehindCapital(read: Sentence, at: number, sets: NameSets): boolean {
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

export function isBesideCapital(read: Sentence, to: number): boolean {
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
