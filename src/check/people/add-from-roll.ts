import type { Context } from '../context.ts';
import type { Place } from '../reading/reading.ts';
import { publicFigure } from './find-names.ts';
import { findOnRoll, type OnRoll } from './find-on-roll.ts';
import { findRollTags } from './find-roll-tags.ts';
import { isNamesake, isOfPublicLife } from './is-namesake.ts';
import type { Person } from './person.ts';
import { isOpen } from './share-among.ts';
import { otherSlot } from './slots.ts';
import { byRoll } from './weigh-roll.ts';

/** Adds the pupils on the school's roll whom neither the lists of names nor the words around had shown. */
export function addFromRoll(persons: Person[], context: Context): Person[] {
  if (!context.roster) return persons;
  const before = byWord(persons);
  const added = findOnRoll(context).flatMap((known) => weighOnRoll(known, metBy(known, before), context));
  added.push(...findRollTags(context));
  if (added.length === 0) return persons;
  const replaced = new Set(added.flatMap((one) => metBy(one, before)));
  return [...persons.filter((one) => !replaced.has(one)), ...added].sort(
    (one, other) => one.sentence - other.sentence || one.from - other.from,
  );
}

type ByWord = ReadonlyMap<string, Person>;

/** Who is named at each word: a list of names may be as long as the text. */
function byWord(persons: readonly Person[]): ByWord {
  return new Map(persons.flatMap((one) => wordsOf(one).map((word) => [word, one] as const)));
}

function metBy(place: Place, persons: ByWord): Person[] {
  return wordsOf(place).flatMap((word) => persons.get(word) ?? []);
}

function wordsOf({ sentence, from, to }: Place): string[] {
  return Array.from({ length: to - from }, (_, more) => `${sentence}/${from + more}`);
}

/** The pupil, unless what was read there says more of it: a longer name, a title, one's own child, a place. */
function weighOnRoll({ ordinary, ...known }: OnRoll, met: readonly Person[], context: Context): Person[] {
  const isSettled = met.some((one) => {
    if (one.kind === 'titled' || (one.role && one.evidence.includes(byRoll) && covers(one, known)))
      return true;
    if (!covers(one, known)) return false;
    if (known.kind === 'given' && one.to - one.from > known.to - known.from) return true;
    return one.veto !== undefined && one.veto !== publicFigure && !isOpen(one);
  });
  const word = context.reading.sentences[known.sentence]?.tokens[known.from]?.plain.toLowerCase() ?? '';
  const name = { ...known, person: word.replace(/['’]s?$/, '') };
  // "Our Tyreece is four"
  if (isSettled || otherSlot(name, context) || (known.kind === 'given' && isNamesake(name, context)))
    return [];
  const isFamous = met.some(({ veto }) => veto === publicFigure) || isOfPublicLife(name, context);
  return [
    {
      ...{ ...name, role: 'pupil', evidence: [byRoll], weight: 9 },
      certainty: ordinary || isFamous ? 'possible' : 'sure',
    },
  ];
}

function covers(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from <= other.from && other.to <= one.to;
}
