import type { Context } from '../context.ts';
import type { Place, Reading } from '../reading.ts';
import type { Span } from '../sentence.ts';
import type { Certainty } from '../types.ts';
import { type PersonRole, shortText, weighSurroundings } from './evidence.ts';
import { findNames, listNames, type Name, publicFigure } from './find-names.ts';

export type { PersonRole } from './evidence.ts';

/** A name with what its surroundings make of the person. */
export type Person = Name & {
  role?: PersonRole;
  certainty: Certainty;
  evidence: string[];
  /** How much speaks for the role rather than the other one. */
  weight: number;
};

const weighed = new WeakMap<Reading, Person[]>();

/** Decides for each name whether it is a pupil's or a colleague's: by the words around it, or by the school's roll. */
export function weighNames(context: Context): Person[] {
  const { reading, draft } = context;
  // A display name is the author's own.
  if (draft.surface === 'name') return [];
  let persons = weighed.get(reading);
  if (!persons) {
    const names = findNames(reading, context).map((name) => raise(name, reading));
    persons =
      names.length === 0
        ? []
        : settleWeak(
            shareAmong(
              names.map((name) => weigh(name, context)),
              reading,
            ),
          );
    weighed.set(reading, persons);
  }
  return persons;
}

/** Slots that settle who is meant, the first that fits; a slot holds the name itself. */
const settled = [
  ['pupil-name.mine', 'pupil'],
  ['colleague-name.parent', 'colleague'],
  // "My work wife Shaz" is no wife, "our Julie from the office" no sister.
  ['colleague-name.mine', 'colleague'],
  ['other-people.pet-slot', 'other'],
  ['other-people.called-slot', 'other'],
  ['other-people.kin-slot', 'other'],
  ['other-people.our-slot', 'other'],
  ['other-people.spoken-to', 'other'],
  ['other-people.self-slot', 'other'],
  ['other-people.not-here', 'other'],
] as const;

/** Slots that speak for a role, and how much. */
const leanings = [
  ['pupil-name.slot', 'pupil', 6],
  ['pupil-name.little', 'pupil', 1.5],
  ['pupil-name.hint', 'pupil', 1.5],
  ['colleague-name.slot', 'colleague', 6],
  ['colleague-name.hint', 'colleague', 1.5],
  // Whom one quotes or thanks may be either.
  ['other-people.told-slot', 'school', 1.2],
  ['other-people.figure-slot', 'other', 5],
  ['other-people.trade-slot', 'other', 5],
  ['other-people.by-slot', 'other', 2],
  ['other-people.with-me-slot', 'other', 1],
] as const;

/** How much must speak for a role, by how sure it is that this is a name at all. */
const enough = { 1: 6, 2: 1.6, 3: 1.1 };

function weigh(name: Name, context: Context): Person {
  const person: Person = { ...name, certainty: 'sure', evidence: [], weight: 0 };
  if (name.veto && name.veto !== publicFigure) return person;
  const onRoll = weighRoll(name, context);
  if (onRoll) return { ...person, ...onRoll };
  const titled = name.kind === 'titled';
  if (titled && context.draft.surface === 'bio') return { ...person, veto: 'the author, as the bio has it' };
  for (const [set, side] of settled) {
    if (side !== 'other' && (name.veto || (titled && side === 'pupil') || name.strength === 1)) continue;
    if (!mayApply(set, name, context)) continue;
    const slot = slotOf(context.reading, name, set);
    if (!slot) continue;
    if (side === 'other') return { ...person, veto: slot };
    return { ...person, role: side, evidence: [slot], weight: 9 };
  }
  // Who is no name but by the words right beside it: those are looked for first.
  if ((name.veto || name.strength === 1) && !isHeldFast(name, context))
    return name.veto ? person : { ...person, veto: 'a capital or a word alone' };
  const score = { pupil: 0, colleague: 0, other: 0, school: 0 };
  const evidence: string[] = [];
  let held = false;
  const told: Span[] = [name];
  for (const [set, side, weight] of leanings) {
    const slot = slotOf(context.reading, name, set);
    if (!slot) continue;
    // "That dance teacher Anton" is nobody's colleague.
    if (set.endsWith('name.slot') && isElsewhere(name, set, context)) continue;
    if (set.endsWith('.slot'))
      told.push(
        ...context.reading
          .findIn(set, name.sentence)
          .filter((one) => one.from <= name.from && name.to <= one.to),
      );
    if (set === 'other-people.by-slot' && name.kind !== 'full') continue;
    score[side] += weight;
    evidence.push(slot);
    if (set.endsWith('name.slot')) held = true;
  }
  if (!held && isCalledOn(name, context)) {
    if (mayAddress(context)) return { ...person, veto: 'spoken to' };
    score.other += 1.5;
  }
  const age = ageBeside(name, context);
  if (age !== undefined) score[age < 19 ? 'pupil' : 'other'] += 2;
  const around = weighSurroundings(name, context, told);
  const child =
    (age ?? 99) < 19 ||
    (isInitialled(name, context) &&
      score.pupil + around.pupil + around.school > 0 &&
      !isElder(name, context)) ||
    (score.pupil >= 1.5 && around.pupil > 0);
  const spoken =
    (score.pupil + score.colleague > 0 ? 0.2 : 0) + (context.draft.surface === 'message' ? 0.2 : 0);
  if (!held && !titled && !child && around.anchor + spoken < 0.5)
    return { ...person, evidence, veto: 'too little that tells of school' };
  for (const side of ['pupil', 'colleague', 'other'] as const) score[side] += around[side];
  score.pupil += around.school + score.school;
  score.colleague += around.school + score.school;
  if (titled) {
    score.pupil = 0;
    score.colleague += isDoctor(name, context) ? -0.5 : 1.2;
  } else if (isElder(name, context)) {
    score.colleague += 0.7;
    if (!held && !child) score.pupil -= 2;
  } else score.pupil += 0.3;
  if (isInitialled(name, context)) score.pupil += 1.5;
  evidence.push(...around.seen);
  const role = score.pupil > score.colleague ? 'pupil' : 'colleague';
  const weight = Math.max(score.pupil, score.colleague) - (held || titled ? 0.6 : 1) * score.other;
  const isLong = context.reading.text.length > shortText;
  const isBare = name.kind === 'unknown' || name.kind === 'family';
  // Talk of work around a given name, and nothing said of the person: as likely a friend or somebody met.
  const isByTheWay =
    role === 'colleague' && name.kind === 'given' && score.colleague - around.colleague < 1.5;
  const isBio = context.draft.surface === 'bio' && !held;
  const least =
    enough[name.strength] +
    (isBio ? 1 : 0) +
    (isBare ? 1 : 0) +
    (isLong && !held ? (name.kind === 'full' ? 0.3 : 0.8) : 0) +
    (isByTheWay ? 0.8 : 0);
  if (weight < least) return { ...person, evidence, veto: 'too little that tells a pupil or a colleague' };
  const margin = Math.abs(score.pupil - score.colleague);
  const sure =
    name.strength > 1 &&
    !name.veto &&
    score.other === 0 &&
    margin >= 2 &&
    (held || (weight >= 5 && margin >= 3));
  const { veto: _, ...rest } = person;
  return { ...rest, role, evidence, weight: margin, certainty: sure ? 'sure' : 'possible' };
}

/** "Meet Ignatius. When he joined us …": who speaks, and what a he or she takes up in the next sentence, is a person. */
function raise(name: Name, reading: Reading): Name {
  if (name.kind !== 'unknown' || name.strength > 1) return name;
  if (slotOf(reading, name, 'other-people.speaks-slot')) return { ...name, strength: 2 };
  const next = reading.sentences[name.sentence + 1]?.tokens.slice(0, 5) ?? [];
  return next.some(({ norm }) => /^(?:s?he|s?hes|his|her)$/.test(norm)) ? { ...name, strength: 2 } : name;
}

function mayApply(set: string, name: Name, { draft, reading, reply }: Context): boolean {
  // "So proud of my lad Kofi. Not actually mine, he's in my form."
  if (set === 'other-people.kin-slot' || set === 'other-people.our-slot') {
    if (isSaid(reading, 'other-people.not-really-mine')) return false;
  }
  // "We've a pony! He's called Kevin."
  if (set === 'other-people.called-slot')
    return [name.sentence - 2, name.sentence - 1, name.sentence].some(
      (at) => at >= 0 && reading.findIn('other-people.pet', at).length > 0,
    );
  // Who was asked for by name is not the one who is spoken to.
  if (set === 'other-people.spoken-to' && name.kind === 'titled' && isSaid(reply, 'other-people.asks-who'))
    return false;
  // "Our Jayden" is family, "our Esme M", "our Mrs Okonkwo" and "our Chris Pratt" are not.
  if (set === 'other-people.our-slot')
    return name.kind === 'given' && name.strength > 1 && !isElder(name, { reading });
  if (set === 'other-people.spoken-to') return mayAddress({ draft });
  // "Hiya Zainab, it's Miss Lal": the author.
  if (set === 'other-people.self-slot') return name.kind === 'titled' && draft.surface === 'message';
  if (set === 'other-people.pet-slot') return name.kind !== 'titled';
  return true;
}

function isSaid(reading: Reading, set: string): boolean {
  return reading.sentences.some((_, sentence) => reading.findIn(set, sentence).length > 0);
}

/** On the school's roll: a pupil without further words, unless the name is a word as well or a famous person's. */
function weighRoll(name: Name, { roster, reading }: Context): Partial<Person> | undefined {
  if (!roster || name.kind === 'titled') return undefined;
  const words = (reading.sentences[name.sentence]?.tokens ?? [])
    .slice(name.from, name.to)
    .map((token) => token.plain.replace(/['’]s?$/i, ''));
  const [given = '', ...rest] = words;
  const evidence = ["the school's roll"];
  if (rest.length > 0 && (roster.hasFull(given, rest.join(' ')) || roster.hasFull(rest.join(' '), given)))
    return { role: 'pupil', evidence, weight: 9, certainty: name.veto ? 'possible' : 'sure' };
  if (rest.length > 0 || name.veto || name.strength === 1 || !roster.hasGiven(given)) return undefined;
  return { role: 'pupil', evidence, weight: 9, certainty: name.strength === 3 ? 'sure' : 'possible' };
}

function slotOf(reading: Reading, name: Name, set: string): string | undefined {
  const span = reading.findIn(set, name.sentence).find((one) => one.from <= name.from && name.to <= one.to);
  return span && `${set}: ${reading.typed({ ...span, sentence: name.sentence })}`;
}

/** "Teddy, 5," and "aleena (6)": the years that are given behind a name. */
function ageBeside(name: Name, { reading }: Context): number | undefined {
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  const [age, next] = tokens.slice(name.to, name.to + 2);
  if (age?.kind !== 'number' || !/^(?:, | \()$/.test(age.gap)) return undefined;
  if (next && !/^[,)]/.test(next.gap)) return undefined;
  const years = Number(age.plain);
  return years >= 2 && years <= 110 ? years : undefined;
}

/** Who reads a comment or a message may be called by name in it. */
function mayAddress({ draft }: Pick<Context, 'draft'>): boolean {
  return draft.surface === 'comment' || draft.surface === 'message';
}

/** "Your son is five, Gavin.": a name between commas in a sentence that says "you", or at the end of an answer. */
function isCalledOn(name: Name, context: Context): boolean {
  const { reading } = context;
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  if (name.kind === 'titled' || !tokens[name.from]?.capital) return false;
  const next = tokens[name.to];
  if (next && thirdPerson.has(next.norm)) return false;
  const isLast = next === undefined || next.kind === 'emoji';
  const isFirst = name.from === 0;
  const opens = isFirst || /^,\s/.test(tokens[name.from]?.gap ?? '');
  const closes = isLast || /^,\s/.test(next?.gap ?? '');
  if (!opens || !closes || (isFirst && isLast)) return false;
  const names = reading.findIn('@name', name.sentence);
  if (names.some((one) => one.to === name.from || one.from === name.to)) return false;
  return tokens.some(({ norm }) => secondPerson.has(norm)) || (isLast && context.draft.surface === 'comment');
}

const thirdPerson = new Set('he she hes shes who whos his her'.split(' '));
const secondPerson = new Set('you your youre youve youd youll yours yourself u ur'.split(' '));

function isElder(name: Name, { reading }: Pick<Context, 'reading'>): boolean {
  return reading.findIn('other-people.elder-names', name.sentence).some((span) => span.from === name.from);
}

/** "Kian W": so a school tells one Kian from another. */
function isInitialled(name: Name, { reading }: Context): boolean {
  const last = reading.sentences[name.sentence]?.tokens[name.to - 1];
  return name.kind === 'full' && last !== undefined && /^\p{L}(?:['’]s)?$/u.test(last.plain);
}

/** Whether a slot that settles the role, wherever it is, holds the name. */
function isHeldFast(name: Name, context: Context): boolean {
  return leanings.some(
    ([set]) =>
      set.endsWith('name.slot') &&
      slotOf(context.reading, name, set) !== undefined &&
      !isElsewhere(name, set, context),
  );
}

/** Whether what the slot says stands inside a phrase of another place, such as a dance class. */
function isElsewhere(name: Name, set: string, { reading }: Context): boolean {
  const places = reading.findIn('other-people.elsewhere', name.sentence);
  if (places.length === 0) return false;
  const slots = reading
    .findIn(set, name.sentence)
    .filter((one) => one.from <= name.from && name.to <= one.to);
  return slots.every((slot) => places.some((place) => place.from < slot.to && slot.from < place.to));
}

function isDoctor(name: Name, { reading }: Context): boolean {
  return reading.sentences[name.sentence]?.tokens[name.from]?.norm === 'dr';
}

/** One person named twice is the same person, and in a list of names all are what one of them is. */
function shareAmong(persons: Person[], reading: Reading): Person[] {
  const own = new Set(persons.filter(isFamily).map(({ person }) => person));
  // "A bloke called Trevor … and if Trevor's off …": whom one naming puts elsewhere, the others do not bring to school.
  const held = new Set(persons.filter(isHeld).map(({ person }) => person));
  for (const one of persons) if (isPlacedElsewhere(one) && !held.has(one.person)) own.add(one.person);
  const known = new Map<string, Person>();
  for (const person of persons) if (person.role && !own.has(person.person)) known.set(person.person, person);
  const shared = persons.map((person): Person => {
    if (own.has(person.person))
      return { ...without(person), veto: person.veto ?? 'family or friend, as said elsewhere' };
    const other = known.get(person.person);
    return !person.role && other && isOpen(person) ? adopt(person, other) : person;
  });
  const lists = strongestOf(listNames(reading, shared), shared);
  return shared.map((person) => {
    if (!person.role && !isOpen(person)) return person;
    const others = lists.get(person.sentence)?.filter(({ list }) => covers(list, person)) ?? [];
    const strongest = mostWeighty(others.map((one) => one.person));
    return strongest && strongest.weight > person.weight ? adopt(person, strongest) : person;
  });
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
function settleWeak(persons: Person[]): Person[] {
  const strongest = mostWeighty(persons.filter(({ role, kind }) => role && kind !== 'titled'));
  if (!strongest || strongest.weight < 1.2) return persons;
  return persons.map((person) =>
    person.role && person.role !== strongest.role && person.weight < 0.9 && person.kind !== 'titled'
      ? adopt(person, strongest)
      : person,
  );
}

/** Nothing spoke against it, there was only too little for it. */
function isOpen({ veto }: Person): boolean {
  return veto !== undefined && /^(?:too little|a capital)/.test(veto);
}

function isFamily({ veto }: Person): boolean {
  return /^other-people\.(?:kin|our|pet|called)-slot/.test(veto ?? '');
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
