import type { Context } from '../context.ts';
import type { Place, Reading } from '../reading.ts';
import type { Certainty } from '../types.ts';
import { findNames, listNames, type Name } from './find-names.ts';

export type PersonRole = 'pupil' | 'colleague';

/** A name with what its surroundings make of the person. */
export type Person = Name & { role?: PersonRole; certainty: Certainty; evidence: string[] };

const weighed = new WeakMap<Reading, Person[]>();

/** Decides for each name whether it is a pupil's or a colleague's: never by the name, only by the words around it. */
export function weighNames(context: Context): Person[] {
  const { reading } = context;
  let persons = weighed.get(reading);
  if (!persons) {
    const names = findNames(reading, context);
    const lists = listNames(reading, names);
    persons = shareInLists(
      names.map((name) => weigh(name, context)),
      lists,
    );
    weighed.set(reading, persons);
  }
  return persons;
}

function weigh(name: Name, context: Context): Person {
  const { reading } = context;
  const person: Person = { ...name, certainty: 'sure', evidence: [] };
  if (name.veto) return person;
  const veto = slotOf(
    reading,
    name,
    ['pupil-name.not-here', 'pupil-name.own-family', 'pupil-name.author', 'pupil-name.spoken-to'],
    context,
  );
  if (veto) return { ...person, veto };
  for (const role of ['pupil', 'colleague'] as const) {
    const slot = slotOf(reading, name, [`${role}-name.slot`], context);
    if (slot) return { ...person, role, evidence: [slot] };
  }
  if (name.kind === 'guess') return { ...person, veto: 'a capital alone' };
  if (name.kind === 'titled') {
    const around = wordsAround(reading, name, 'colleague-name.titled-around', 1);
    return around
      ? { ...person, role: 'colleague', evidence: [around] }
      : { ...person, veto: 'a title, but no school around it' };
  }
  const against = (role: PersonRole) => wordsAround(reading, name, `${role}-name.against`, 0);
  for (const [reach, certainty] of [
    [0, 'sure'],
    [1, 'possible'],
    [shortText.sentences, 'possible'],
  ] as const) {
    if (reach === shortText.sentences && reading.text.length > shortText.length) break;
    for (const role of ['pupil', 'colleague'] as const) {
      const around =
        wordsAround(reading, name, `${role}-name.around`, reach) ??
        (reach > 0 ? wordsInReply(context, role) : undefined);
      if (around && !against(role)) return { ...person, role, certainty, evidence: [around] };
    }
  }
  return { ...person, veto: 'a name, but nothing that tells a pupil or a colleague' };
}

/** In a short text the whole of it is about the same people; in an essay it is not. */
const shortText = { length: 450, sentences: 20 };

function wordsInReply({ reply }: Context, role: PersonRole): string | undefined {
  const [place] = reply.find(`${role}-name.around`);
  return place && `in the post that is answered: ${reply.typed(place)}`;
}

/** The first of these sets whose phrase covers the name. */
function slotOf(reading: Reading, name: Place, sets: string[], context: Context): string | undefined {
  for (const set of sets) {
    if (
      set === 'pupil-name.spoken-to' &&
      context.draft.surface !== 'comment' &&
      context.draft.surface !== 'message'
    )
      continue;
    const span = reading.findIn(set, name.sentence).find((one) => one.from <= name.from && name.to <= one.to);
    if (span) return `${set}: ${reading.typed({ ...span, sentence: name.sentence })}`;
  }
  return undefined;
}

function wordsAround(reading: Reading, name: Place, set: string, reach: number): string | undefined {
  for (let sentence = name.sentence - reach; sentence <= name.sentence + reach; sentence++) {
    const span = reading
      .findIn(set, sentence)
      .find((one) => sentence !== name.sentence || one.to <= name.from || name.to <= one.from);
    if (span) return `${set}: ${reading.typed({ ...span, sentence })}`;
  }
  return undefined;
}

/** In a list of names all are what one of them is. */
function shareInLists(persons: Person[], lists: readonly Place[]): Person[] {
  return persons.map((person) => {
    if (person.role) return person;
    for (const list of lists) {
      if (!covers(list, person)) continue;
      const other = persons.find((one) => one !== person && covers(list, one) && (one.role || isOwn(one)));
      if (!other) continue;
      if (!other.role) return { ...person, veto: other.veto ?? '' };
      if (person.veto === 'a public or fictional person') continue;
      const { veto: _, ...rest } = person;
      return { ...rest, role: other.role, certainty: other.certainty, evidence: other.evidence };
    }
    return person;
  });
}

function isOwn(person: Person): boolean {
  return person.veto?.startsWith('pupil-name.own-family') ?? false;
}

function covers(list: Place, name: Place): boolean {
  return list.sentence === name.sentence && list.from <= name.from && name.to <= list.to;
}
