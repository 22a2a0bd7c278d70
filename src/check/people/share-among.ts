import type { Place, Reading } from '../reading/reading.ts';
import { listNames } from './find-names.ts';
import type { Person } from './person.ts';

/** One person named twice is the same person, and in a list of names all are what one of them is. */
export function shareAmong(persons: Person[], reading: Reading): Person[] {
  const own = new Set(persons.filter(isFamily).map(({ person }) => person));
  // "A bloke called Trevor … and if Trevor's off …": whom one naming puts elsewhere, the others do not bring to school.
  const held = new Set(persons.filter(isHeld).map(({ person }) => person));
  for (const one of persons) if (isPlacedElsewhere(one) && !held.has(one.person)) own.add(one.person);
  const staff = givenNamesOfTitled(persons, reading);
  const known = new Map<string, Person>();
  for (const person of persons) {
    const other = known.get(person.person);
    if (person.role && !own.has(person.person) && (!other || person.weight > other.weight))
      known.set(person.person, person);
  }
  const shared = persons.map((person): Person => {
    if (own.has(person.person))
      return { ...without(person), veto: person.veto ?? 'family or friend, as said elsewhere' };
    const titled = person.kind === 'titled' ? undefined : staff.get(person.person);
    if (titled && (person.role || isOpen(person))) return adopt(person, titled);
    const other = known.get(person.person);
    if (!other) return person;
    const isMoreSaid = person.role ? other.weight > person.weight : isOpen(person);
    return isMoreSaid ? adopt(person, other) : person;
  });
  const lists = strongestOf(listNames(reading, shared), shared);
  return shared.map((person) => {
    if (!person.role && !isOpen(person)) return person;
    const others = lists.get(person.sentence)?.filter(({ list }) => covers(list, person)) ?? [];
    const strongest = mostWeighty(others.map((one) => one.person));
    // "Thank you Kwabena and Ms Leszczyńska": no pupil has a title.
    if (person.kind === 'titled' && strongest?.role === 'pupil') return person;
    return strongest && strongest.weight > person.weight ? adopt(person, strongest) : person;
  });
}

/** "Mrs Jadwiga Nowicka": whoever is called Jadwiga in the same text is she. */
function givenNamesOfTitled(persons: Person[], reading: Reading): Map<string, Person> {
  const titled = persons.filter(({ kind, from, to }) => kind === 'titled' && to - from > 2);
  return new Map(
    titled.map((one) => [
      (reading.sentences[one.sentence]?.tokens[one.from + 1]?.plain ?? '').toLowerCase(),
      one,
    ]),
  );
}

/** The lists of each sentence, with the person in them about whom most is known. By sentence: a long text has thousands. */
function strongestOf(lists: Place[], persons: Person[]): Map<number, { list: Place; person: Person }[]> {
  const known = Map.groupBy(
    persons.filter(({ role }) => role),
    ({ sentence }) => sentence,
  );
  const found = lists.flatMap((list) => {
    const person = mostWeighty((known.get(list.sentence) ?? []).filter((one) => covers(list, one)));
    return person ? [{ list, person }] : [];
  });
  return Map.groupBy(found, ({ list }) => list.sentence);
}

/** The first of those with most weight. */
function mostWeighty(persons: Person[]): Person | undefined {
  return persons.reduce<Person | undefined>(
    (most, one) => (!most || one.weight > most.weight ? one : most),
    undefined,
  );
}

function adopt(person: Person, { role, certainty, evidence, weight }: Person): Person {
  return { ...without(person), certainty, evidence, weight, ...(role ? { role } : {}) };
}

function without({ role: _, veto: __, ...rest }: Person): Person {
  return rest;
}

/** What was weighed lightly goes with what was weighed well in the same text. */
export function settleWeak(persons: Person[]): Person[] {
  const strongest = mostWeighty(persons.filter(({ role, kind }) => role && kind !== 'titled'));
  if (!strongest || strongest.weight < 1.2) return persons;
  return persons.map((person) =>
    person.role && person.role !== strongest.role && person.weight < 0.9 && person.kind !== 'titled'
      ? adopt(person, strongest)
      : person,
  );
}

/** Nothing spoke against it, there was only too little for it. */
export function isOpen({ veto }: Person): boolean {
  return veto !== undefined && /^(?:too little|a capital)/.test(veto);
}

function isFamily({ veto }: Person): boolean {
  return /^other-people\.(?:(?:kin|our|family-event|namesake|pet|called|supposed|author)-slot|once-boss|their-pupil)/.test(
    veto ?? '',
  );
}

function isHeld({ role, evidence }: Person): boolean {
  return role !== undefined && evidence.some((one) => /^(?:pupil|colleague)-name\.(?:slot|mine)/.test(one));
}

function isPlacedElsewhere({ role, evidence }: Person): boolean {
  return role === undefined && evidence.some((one) => /^other-people\.(?:figure|trade)-slot/.test(one));
}

function covers(list: Place, name: Place): boolean {
  return list.sentence === name.sentence && list.from <= name.from && name.to <= list.to;
}
