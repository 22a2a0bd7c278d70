import type { Context } from '../context.ts';
import type { Token } from '../reading/tokens.ts';
import type { Roster } from '../roster.ts';
import { isMadeOf } from './is-made-of.ts';
import type { Person } from './person.ts';
import { byRoll } from './weigh-roll.ts';
import { wordSet } from './word-set.ts';

/** A shorter one begins or ends too many words. */
const shortestName = 4;
const longestTag = 40;
const mostParts = 8;

type Known = Pick<Person, 'person' | 'certainty'>;

/** Pupils on the roll whose names stand inside hashtags: #JaydenSmith, #jaydensmith, #welldoneamira. */
export function findRollTags({ roster, reading, words }: Context): Person[] {
  if (!roster) return [];
  return reading.sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, from): Person[] => {
      const known = token.kind === 'hashtag' ? readTag(token, roster, words) : undefined;
      if (!known) return [];
      return [
        {
          ...{ sentence, from, to: from + 1, ...known, role: 'pupil', weight: 9 },
          ...{ kind: 'given', strength: 2, evidence: [byRoll] },
        },
      ];
    }),
  );
}

function readTag({ plain, norm }: Token, roster: Roster, words: Context['words']): Known | undefined {
  if (norm.length > longestTag) return undefined;
  const parts = plain.split(/[_\d]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  // #ChelseaFC
  if (parts.at(-1)?.endsWith('FC')) return undefined;
  if (parts.length > 1 && parts.length <= mostParts) {
    const runs = parts.flatMap((_, from) =>
      parts.slice(from).map((__, more) => parts.slice(from, from + more + 1)),
    );
    const full = runs.find((run) => run.some((_, at) => at > 0 && isFull(run, at, roster)));
    if (full) return { person: full[0] ?? '', certainty: 'sure' };
    const given = runs
      .map((run) => run.join(''))
      .find((name) => name.length > 2 && isOnlyName(name, words) && roster.hasGiven(name));
    if (given !== undefined) return { person: given, certainty: 'possible' };
  }
  return readRunTogether(norm, roster, words);
}

/** JiWoo and Kim: the roll knows names of several words run together as well. */
function isFull(parts: readonly string[], at: number, roster: Roster): boolean {
  return roster.hasFull(parts.slice(0, at).join(''), parts.slice(at).join(''));
}

/** Both names, or one of them before or behind words of the language: america is no Erica. */
function readRunTogether(letters: string, roster: Roster, words: Context['words']): Known | undefined {
  if (letters.length >= shortestName && isOnlyName(letters, words) && roster.hasGiven(letters))
    return { person: letters, certainty: 'possible' };
  const everyday = words('everyday', 'all');
  for (let at = 2; at <= letters.length - 2; at++) {
    const [one, other] = [letters.slice(0, at), letters.slice(at)];
    if (roster.hasFull(one, other)) return { person: one, certainty: 'possible' };
    const isName = (name: string, rest: string) =>
      name.length >= shortestName &&
      isMadeOf(rest, everyday) &&
      isOnlyName(name, words) &&
      roster.hasGiven(name);
    const person = isName(one, other) ? one : isName(other, one) ? other : undefined;
    if (person) return { person, certainty: 'possible' };
  }
  return undefined;
}

/** Will, Grace and Summer stand in hashtags as words. */
function isOnlyName(name: string, words: Context['words']): boolean {
  const word = name.toLowerCase();
  return !['everyday', 'names-first'].some((set) => wordSet(words('word-names', set)).has(word));
}
