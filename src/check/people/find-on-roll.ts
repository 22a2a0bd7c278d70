import type { Context } from '../context.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Roster } from '../roster.ts';
import {
  isBehindCapital,
  isBesideCapital,
  isCapitalDue,
  isContraction,
  isInitial,
  isPossessive,
  type Manner,
  readManner,
} from './capitals.ts';
import type { Shape } from './name-at.ts';
import { type NameSets, readNameSets } from './name-sets.ts';
import { wordSet } from './word-set.ts';

/** A name that the roll has. `ordinary`: how it is written tells no name, or it is words of the language as well. */
export type OnRoll = Shape & { sentence: number; ordinary: boolean };

/** What a sentence was last found to have of a roll. */
type OnRolls = { roster: Roster; found: readonly Omit<OnRoll, 'sentence'>[] };

/** What is asked of one sentence. */
type Asked = {
  read: Sentence;
  manner: Manner;
  roster: Roster;
  isEveryday: (at: number) => boolean;
  sets: () => NameSets;
};

/** A name of more words than that is not looked for behind a given name. */
const longestFamily = 4;
/** More words than that are joined by hyphens in no name. */
const longestPart = 4;
const articles = new Set(['a', 'an', 'the', 'this', 'every', 'each']);

/** Names on the roll, whether or not the lists of names know them: the roll is asked about every word that may be one. */
export function findOnRoll({ reading, roster, words }: Context): OnRoll[] {
  if (!roster) return [];
  const everyday = wordSet(words('everyday', 'words'));
  return reading.sentences.flatMap((read, sentence) => {
    const known = read.memo.get('on roll') as OnRolls | undefined;
    if (known?.roster === roster) return known.found.map((one) => ({ ...one, sentence }));
    let sets: NameSets | undefined;
    const asked: Asked = {
      ...{ read, roster, manner: readManner(read) },
      isEveryday: (at) => everyday.has(read.tokens[at]?.norm ?? ''),
      sets: () => {
        sets ??= readNameSets(reading, sentence);
        return sets;
      },
    };
    const found: Omit<OnRoll, 'sentence'>[] = [];
    for (let at = 0; at < read.tokens.length; at++) {
      if (!mayBegin(at, asked)) continue;
      const known = fullName(at, asked) ?? givenName(at, asked);
      if (!known) continue;
      found.push(known);
      at = known.to - 1;
    }
    read.memo.set('on roll', { roster, found });
    return found.map((one) => ({ ...one, sentence }));
  });
}

/** Most words need not be asked about: those without a capital, and those of every day unless a name may follow. */
function mayBegin(at: number, { read, manner, isEveryday, sets }: Asked): boolean {
  const token = read.tokens[at];
  if (token?.kind !== 'word' || !(token.capital || manner.casual) || isContraction(token)) return false;
  if (!token.capital) {
    const isRuled = token.word.entry?.node?.sets !== undefined && !sets().given.has(at);
    return token.norm.length > 2 && !isRuled && !isEveryday(at);
  }
  // To ask costs as much as reading some words more.
  if (!isEveryday(at) && !sets().notNames.has(at)) return true;
  return (read.tokens[at + 1]?.capital ?? false) && !isEveryday(at + 1);
}

/** Ji-woo Kim, Mary Jane van Dyke, M. bint Rashid, Ji-woo K, and Kim Ji-woo. */
function fullName(at: number, asked: Asked): Omit<OnRoll, 'sentence'> | undefined {
  const { read, manner, sets } = asked;
  const to = endOfFullName(at, asked) ?? endOfReversed(at, asked);
  if (to === undefined) return undefined;
  // Mark Wood Lane
  if (isCapital(read, to) && read.tokens[to]?.gap === ' ' && sets().placeAfter.has(to)) return undefined;
  const ends = [at, to - 1];
  const isLetter = ends.some((one) => isInitial(read.tokens[one]));
  const isWritten = !manner.shouting && ends.every((one) => isCapital(read, one));
  // "will young people", in capitals or none
  if (
    !isWritten &&
    (manner.shouting ? ends.every(asked.isEveryday) : ends.every((one) => isWord(one, asked)))
  )
    return undefined;
  // "a poppy field"
  if (!isWritten && articles.has(read.tokens[at - 1]?.norm ?? '')) return undefined;
  const ordinary = isLetter || (!isWritten && ends.some((one) => isOrdinary(one, asked)));
  return { from: at, to, kind: 'full', strength: isLetter ? 2 : 3, ordinary };
}

function endOfFullName(at: number, { read, roster }: Asked): number | undefined {
  const isLetter = isInitial(read.tokens[at]);
  let from = endOfPart(read, at);
  if (!isLetter && !roster.hasGiven(spell(read, at, from))) {
    // "Mary Jane" may be known as a whole, where "Mary" is nobody's name.
    if (!isJoined(read, from) || !isCapital(read, from)) return undefined;
    from = endOfPart(read, from);
    if (!roster.hasGiven(spell(read, at, from))) return undefined;
  }
  const given = spell(read, at, from);
  let end: number | undefined;
  for (let to = from; to < from + longestFamily && isJoined(read, to, isLetter && to === from); ) {
    to++;
    if (read.tokens[to]?.gap === '-') continue;
    const family = spell(read, from, to);
    // T. Adeyemi and Tunde A are read as names anyhow: weighRoll knows them.
    const isInitialled = isLetter ? to - from > 1 : isInitial(read.tokens[to - 1]) && from - at > 1;
    if (isInitialled ? roster.hasInitialled(given, family) : !isLetter && roster.hasFull(given, family))
      end = to;
  }
  return end;
}

function endOfReversed(at: number, asked: Asked): number | undefined {
  const { read, roster } = asked;
  const from = endOfPart(read, at);
  if (!isJoined(read, from, true) || !mayBegin(from, asked)) return undefined;
  const to = endOfPart(read, from);
  const given = spell(read, from, to);
  return roster.hasGiven(given) && roster.hasFull(given, spell(read, at, from)) ? to : undefined;
}

/** A given name alone, which is nothing else: what the lists of names know as a name and a word is weighed elsewhere. */
function givenName(at: number, asked: Asked): Omit<OnRoll, 'sentence'> | undefined {
  const { read, roster, manner, sets, isEveryday } = asked;
  const token = read.tokens[at];
  let to = endOfPart(read, at);
  if (!token || isEveryday(at) || token.norm.length < (token.capital ? 2 : 4)) return undefined;
  if (isJoined(read, to) && isCapital(read, to) && roster.hasGiven(spell(read, at, endOfPart(read, to))))
    to = endOfPart(read, to);
  else if (!roster.hasGiven(spell(read, at, to))) return undefined;
  if (isOrdinary(at, asked)) return undefined;
  if (!manner.shouting && (isBesideCapital(read, to) || isBehindCapital(read, at, sets()))) return undefined;
  const isLoose = !token.capital || manner.shouting || isCapitalDue(read, at);
  const isRuled = token.word.entry?.node?.sets !== undefined;
  const isListed = sets().given.has(at) || sets().family.has(at);
  if (isLoose && isRuled && !isListed) return undefined;
  return { from: at, to, kind: 'given', strength: 2, ordinary: !token.capital || (isRuled && !isListed) };
}

/** Whether the words of the language have it as well: Will, Grace, Derby, and Mark. */
function isOrdinary(at: number, asked: Asked): boolean {
  return isWord(at, asked) || asked.sets().namesFirst.has(at);
}

/** Whether it is a word as often as a name: Will, Grace, Derby. */
function isWord(at: number, { sets, isEveryday }: Asked): boolean {
  const { everyday, notNames } = sets();
  return isEveryday(at) || everyday.has(at) || notNames.has(at);
}

/** Behind a word and what hyphens join to it. */
function endOfPart(read: Sentence, at: number): number {
  let to = at + 1;
  while (to < at + longestPart && read.tokens[to]?.gap === '-') to++;
  return to;
}

/** Whether the name may go on there. */
function isJoined(read: Sentence, at: number, loosely = false): boolean {
  const next = read.tokens[at];
  if (next?.kind !== 'word' || isPossessive(read.tokens[at - 1])) return false;
  return (loosely ? /^(?:[.,]? ?|-)$/ : /^[ -]$/).test(next.gap);
}

function isCapital(read: Sentence, at: number): boolean {
  return read.tokens[at]?.capital ?? false;
}

/** The words as the roll may have them. */
function spell({ tokens }: Sentence, from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ plain }) => plain);
  return words.join(' ').replace(/['’]s?$/i, '');
}
