import type { Context } from '../context.ts';
import { publicFigure } from './find-names.ts';
import { findOnRoll, meets, type OnRoll } from './find-on-roll.ts';
import { findRollTags } from './find-roll-tags.ts';
import { isNamesake, isOfPublicLife } from './is-namesake.ts';
import type { Person } from './person.ts';
import { isOpen } from './share-among.ts';
import { otherSlot } from './slots.ts';
import { byRoll } from './weigh-roll.ts';

/** Adds the pupils on the school's roll whom neither the lists of names nor the words around had shown. */
export function addFromRoll(persons: Person[], context: Context): Person[] {
  if (!context.roster) return persons;
  const before = Map.groupBy(persons, ({ sentence }) => sentence);
  const named = findOnRoll(context).flatMap((known) =>
    weighOnRoll(known, before.get(known.sentence) ?? [], context),
  );
  const added = Map.groupBy([...named, ...findRollTags(context)], ({ sentence }) => sentence);
  if (added.size === 0) return persons;
  const kept = persons.filter((one) => !added.get(one.sentence)?.some((other) => meets(one, other)));
  return [...kept, ...[...added.values()].flat()].sort(
    (one, other) => one.sentence - other.sentence || one.from - other.from,
  );
}

/** The pupil, unless what was read there says more of it: a longer name, a title, one's own child, a place. */
function weighOnRoll({ ordinary, ...known }: OnRoll, persons: readonly Person[], context: Context): Person[] {
  const met = persons.filter((one) => meets(one, known));
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
