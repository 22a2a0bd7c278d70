import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { isAllCapitals, isContraction, isInitial, isInitialOf, isPossessive } from './capitals.ts';
import type { NameSets } from './name-sets.ts';

const particles = new Set(
  'de da dos del della di van von der den bin ibn bint al el ul ur ap ab mac mc la le st o abu ben'.split(
    ' ',
  ),
);

/** Takes in family names, initials, particles and the second half of a double name behind the first one. */
export function endOfName(read: Sentence, at: number, sets: NameSets, capital: boolean): number {
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
    if (!capital && sets.given.has(at) && /^[bcdfghjklmpqrtvwz](?:['’]s)?$/.test(next.plain)) return to + 1;
    if (!capital && sets.given.has(at) && next.plain === 's' && isAuxiliary(read.tokens[to + 1]))
      return to + 1;
    if (!belongs(read, to, sets, capital)) break;
    to++;
  }
  return to;
}

function isAuxiliary(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:is|was|has|had|did|does|just|wont|cant|didnt|isnt|hasnt)$/.test(token.norm)
  );
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

export function isKnownFamily(sets: NameSets, at: number): boolean {
  return sets.family.has(at) || (sets.given.has(at) && !sets.everyday.has(at));
}
