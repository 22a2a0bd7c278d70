import type { Context } from '../context.ts';
import type { Roster } from '../roster.ts';
import type { Sentence, Span } from '../sentence.ts';
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

/** Names on the roll, whether or not the lists of names know them: the roll is asked about every word that may be one. */
export function findOnRoll({ reading, roster, words }: Context): OnRoll[] {
  if (!roster) return [];
  const everyday = wordSet(words('everyday', 'words'));
  return reading.sentences.flatMap((read, sentence) => {
    let sets: NameSets | undefined;
    const asked: Asked = {
      ...{ read, roster, manner: readManner(read) },
      isEveryday: (at) => everyday.has(read.tokens[at]?.norm ?? ''),
      sets: () => {
        sets ??= readNameSets(reading, sentence);
        return sets;
      },
    };
    const found: OnRoll[] = [];
    for (let at = 0; at < read.tokens.length; at++) {
      if (!mayBegin(at, asked)) continue;
      const known = fullName(at, asked) ?? givenName(at, asked);
      if (!known) continue;
      found.push({ ...known, sentence });
      at = known.to - 1;
    }
    return found;
  });
}

/** Most words need not be asked about: those without a capital, and at a sentence's beginning those of every day. */
function mayBegin(at: number, { read, manner, isEveryday }: Asked): boolean {
  const token = read.tokens[at];
  if (token?.kind !== 'word' || isContraction(token)) return false;
  if (!token.capital) return manner.casual && !isEveryday(at);
  if (!isEveryday(at) || (!manner.shouting && !isCapitalDue(read, at))) return true;
  return (read.tokens[at + 1]?.capital ?? false) && !isEveryday(at + 1);
}

/** Ji-woo Kim, Mary Jane van Dyke, M. bint Rashid, and Kim Ji-woo. */
function fullName(at: number, asked: Asked): Omit<OnRoll, 'sentence'> | undefined {
  const { read, roster } = asked;
  const isLetter = isInitial(read.tokens[at]);
  const first = endOfPart(read, at);
  const isFirst = isLetter || roster.hasGiven(spell(read, at, first));
  let last = at;
  // The whole of "Mary Jane" may be a given name, of which "Ji" alone is not known.
  const second = isFirst || !isJoined(read, first) ? first : endOfPart(read, first);
  if (isFirst || (second > first && roster.hasGiven(spell(read, at, second)))) {
    let to = second;
    for (let more = 0; more < longestFamily && isJoined(read, to, isLetter && to === at + 1); more++) {
      const from = second;
      to++;
      if (read.tokens[to]?.gap === '-') continue;
      const family = spell(read, from, to);
      if (isLetter ? isFamilyOf(read, from, to, asked) : roster.hasFull(spell(read, at, second), family))
        last = to;
    }
  } else if (isJoined(read, first, true)) {
    const end = endOfPart(read, first);
    if (
      roster.hasGiven(spell(read, first, end)) &&
      roster.hasFull(spell(read, first, end), spell(read, at, first))
    )
      last = end;
  }
  if (last === at) return undefined;
  const plain = [at, last - 1].filter((one) => isOrdinary(one, asked)).length;
  const isWritten = !asked.manner.shouting && isCapital(read, at) && isCapital(read, last - 1);
  if (!isWritten && plain === 2 && !asked.manner.shouting) return undefined;
  return {
    from: at,
    to: last,
    kind: 'full',
    strength: isLetter ? 2 : 3,
    ordinary: isLetter || (!isWritten && plain > 0),
  };
}

/** One word with its initial is what weighRoll knows; a family name of several words is known by more than a letter. */
function isFamilyOf(read: Sentence, from: number, to: number, { roster }: Asked): boolean {
  return to - from > 1 && roster.hasInitialled(spell(read, from - 1, from), spell(read, from, to));
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

/** Whether the words of the language have it as well: Will, Grace, Derby. */
function isOrdinary(at: number, { sets, isEveryday }: Asked): boolean {
  const { everyday, namesFirst, notNames } = sets();
  return isEveryday(at) || everyday.has(at) || namesFirst.has(at) || notNames.has(at);
}

/** Behind a word and what hyphens join to it. */
function endOfPart(read: Sentence, at: number): number {
  let to = at + 1;
  while (read.tokens[to]?.gap === '-') to++;
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

/** Whether two stretches of a sentence share a word. */
export function meets(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
