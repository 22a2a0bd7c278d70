import type { Context } from '../context.ts';
import { meet } from '../reading/meet.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/sentence.ts';
import type { Name } from './find-names.ts';
import { isElder, isTakenUpLater, mayAddress, tellsOfOwnKin } from './traits.ts';

/** Slots that settle who is meant, the first that fits; a slot holds the name itself. */
export const settled = [
  // "My old pupil Kieran" is none any more.
  ['other-people.once-pupil', 'other'],
  ['pupil-name.mine', 'pupil'],
  ['colleague-name.parent', 'colleague'],
  // "My work wife Shaz" is no wife, "our Julie from the office" no sister.
  ['colleague-name.mine', 'colleague'],
  ['other-people.pet-slot', 'other'],
  ['other-people.called-slot', 'other'],
  ['other-people.kin-slot', 'other'],
  ['other-people.our-slot', 'other'],
  // "Lily's parents evening": hers alone it is to her family.
  ['other-people.family-event-slot', 'other'],
  ['other-people.spoken-to', 'other'],
  ['other-people.self-slot', 'other'],
  ['other-people.author-slot', 'other'],
  ['other-people.not-here', 'other'],
  ['other-people.of-another-body', 'other'],
  ['other-people.supposed-slot', 'other'],
  ['other-people.namesake-slot', 'other'],
  ['other-people.their-teacher', 'other'],
  ['other-people.their-pupil', 'other'],
  ['other-people.once-boss', 'other'],
  ['other-people.once-teacher', 'other'],
  ['other-people.course-tutor', 'other'],
] as const;

/** Slots that speak for a role, and how much. */
export const leanings = [
  ['pupil-name.slot', 'pupil', 6],
  // "Rosie's mum" is one at the school gate or one next door.
  ['pupil-name.anywhere-slot', 'pupil', 4],
  // Whose shoe is lost, and who has passed an exam, families tell of as well.
  ['pupil-name.thing-slot', 'pupil', 4],
  ['pupil-name.little', 'pupil', 1.5],
  ['pupil-name.hint', 'pupil', 1.5],
  ['colleague-name.slot', 'colleague', 6],
  // Redundant, retired, signed off: so is anybody who has a job.
  ['colleague-name.work-slot', 'colleague', 3],
  ['colleague-name.hint', 'colleague', 1.5],
  // Whom one quotes or thanks may be either.
  ['other-people.told-slot', 'school', 1.2],
  ['other-people.figure-slot', 'other', 5],
  ['other-people.thinker-slot', 'other', 5],
  ['other-people.trade-slot', 'other', 5],
  ['other-people.by-slot', 'other', 2],
  ['other-people.with-me-slot', 'other', 1],
] as const;

/** Nobody with a title is told of so. */
const ofUntitled = new Set(
  ['pet-slot', 'namesake-slot', 'family-event-slot'].map((slot) => `other-people.${slot}`),
);

/** Whether a slot means what it says of this name here. */
export function mayApply(set: string, name: Name, { draft, reading, reply }: Context): boolean {
  // "So proud of my lad Kofi. Not actually mine, he's in my form."
  if (set === 'other-people.kin-slot' || set === 'other-people.our-slot') {
    if (isSaid(reading, 'other-people.not-really-mine')) return false;
  }
  // "My cousin's little girl … Her mum Teodora": one's own family, where nothing tells of pupils.
  if (set === 'colleague-name.parent')
    return !tellsOfOwnKin({ reading }) || isSaid(reading, 'pupil-name.around');
  // "We've a pony! He's called Kevin."
  if (set === 'other-people.called-slot')
    return [name.sentence - 2, name.sentence - 1, name.sentence].some(
      (at) => at >= 0 && reading.findIn('other-people.pet', at).length > 0,
    );
  // "Our Jayden" and "your Kev" are family, "our Kev", "our Esme M", "our Mrs Okonkwo" and "our Chris Pratt" are not.
  if (set === 'other-people.our-slot') {
    const isYours = reading.sentences[name.sentence]?.tokens[name.from - 1]?.norm === 'your';
    return name.kind === 'given' && name.strength > 1 && (isYours || !isElder(name, { reading }));
  }
  if (set === 'other-people.spoken-to')
    return (
      mayAddress({ draft }) &&
      !isSubject(name, reading) &&
      !isPlaced(name, reading) &&
      !isAnswer(name, reading, reply) &&
      !isAskedBack(name, reading)
    );
  // "Hiya Zainab, it's Miss Lal": the author.
  if (set === 'other-people.self-slot') return name.kind === 'titled' && draft.surface === 'message';
  // "His teacher Miss Lal is a gem", of one's own child; "their head", of a school that one has visited.
  if (set === 'other-people.their-teacher')
    return (
      isSaid(reading, 'other-people.about-mine') ||
      isSaid(reading, 'other-people.another-school') ||
      isSaid(reply, 'other-people.family-asked')
    );
  // "An open evening at a secondary in Truro: a Year 11 called Tom …"
  if (set === 'other-people.their-pupil')
    return isSaid(reading, 'other-people.another-school') && !isSaid(reading, 'other-people.my-pupils');
  // "Years ago a manager called Denise told me …": of another job, where nothing tells of this one.
  if (set === 'other-people.once-boss')
    return (
      name.kind !== 'titled' &&
      isSaid(reading, 'other-people.once-working') &&
      !isSaid(reading, 'colleague-name.around') &&
      !isSaid(reading, 'other-people.school')
    );
  // "I left school in 1997. My form tutor Mr Lomas said …": one's own, long ago.
  if (set === 'other-people.once-teacher')
    return [name.sentence - 2, name.sentence - 1, name.sentence].some(
      (at) => at >= 0 && reading.findIn('other-people.schooldays', at).length > 0,
    );
  // "Passed my Level 3 course, thanks to our tutor Janet": who learns there teaches elsewhere.
  if (set === 'other-people.course-tutor') return isSaid(reading, 'other-people.on-course');
  // "Jory's first detention, and he thanked me for it": told by who gave it.
  if (set === 'other-people.family-event-slot' && isSaid(reading, 'pupil-name.to-me')) return false;
  if (ofUntitled.has(set)) return name.kind !== 'titled';
  // "Danielle Okoro from the Education Endowment Foundation", but not from the school that one works at.
  if (set === 'other-people.of-another-body') return !isOfOwn(set, name, reading);
  return true;
}

/** Whether the place that a slot puts somebody at is the author's own. */
function isOfOwn(set: string, name: Name, reading: Reading): boolean {
  const own = reading.findIn('@organisation', name.sentence);
  return slotsAround(name, set, reading).some((slot) => own.some((one) => meet(one, slot)));
}

function slotsAround(name: Name, set: string, reading: Reading): Span[] {
  return reading.findIn(set, name.sentence).filter((slot) => slot.from <= name.from && name.to <= slot.to);
}

/** "Yes, Mrs Lal looks after it": who is spoken to has a comma or a "you" behind the name. */
function isSubject(name: Name, reading: Reading): boolean {
  const next = reading.sentences[name.sentence]?.tokens[name.to];
  return (
    next?.gap === ' ' &&
    reading.findIn('other-people.third-person', name.sentence).some(({ from }) => from === name.to)
  );
}

/** "Ha, Niall in Year 6 says that": whoever is spoken to need not be told where they are. */
function isPlaced(name: Name, reading: Reading): boolean {
  const next = reading.sentences[name.sentence]?.tokens[name.to]?.norm ?? '';
  const isSaidWhere = ['pupil-name.slot', 'colleague-name.slot'].some((set) => slotOf(reading, name, set));
  return /^(?:in|from)$/.test(next) && isSaidWhere;
}

/** Who was asked for is not the one who is spoken to: "Who's off?" "Hayward." */
function isAnswer(name: Name, reading: Reading, reply: Reading): boolean {
  if (!isSaid(reply, 'other-people.asks-who')) return false;
  return name.kind === 'titled' || (name.from === 0 && !isSaid(reading, 'other-people.second-person'));
}

/** "Callum? Nah, he's been sent home": whose name is thrown back as a question is talked of. */
function isAskedBack(name: Name, reading: Reading): boolean {
  return reading.text[reading.offsets(name).end] === '?' && isTakenUpLater(name, { reading });
}

function isSaid(reading: Reading, set: string): boolean {
  return reading.find(set).length > 0;
}

/** A slot that settles that it is nobody of the school: "my daughter Zoë". */
export function otherSlot(name: Name, context: Context): string | undefined {
  for (const [set, side] of settled) {
    const slot = side === 'other' && mayApply(set, name, context) && slotOf(context.reading, name, set);
    if (slot) return slot;
  }
  return undefined;
}

/** Whether the name is the last word of a slot. */
export function endsSlot(reading: Reading, name: Name, set: string): boolean {
  return reading.findIn(set, name.sentence).some((span) => span.from <= name.from && span.to === name.to);
}

/** The slot of a set that holds the name, with its words; undefined if there is none. */
export function slotOf(reading: Reading, name: Name, set: string): string | undefined {
  const span = reading.findIn(set, name.sentence).find((one) => holds(reading, name, one));
  return span && `${set}: ${reading.typed({ ...span, sentence: name.sentence })}`;
}

/** Whether the slot is about this name: what is quoted before "(Poppy)" is not, nor what a comma parts from "Lauren, mam", nor what "Poppy: my mum says" tells of mum. */
function holds(reading: Reading, name: Name, slot: Span): boolean {
  if (name.from < slot.from || slot.to < name.to) return false;
  const tokens = reading.sentences[name.sentence]?.tokens ?? [];
  if (slot.from < name.from && /['"”’]\s*\($/.test(tokens[name.from]?.gap ?? '')) return false;
  if (slot.to > name.to && tokens[name.to]?.gap.includes(':')) return false;
  const isParted = slot.to > name.to && tokens[name.to]?.gap.includes(',');
  return (
    !isParted || !reading.findIn('pupil-name.belonging', name.sentence).some(({ from }) => from === name.to)
  );
}

/** Whether a slot that settles the role, wherever it is, holds the name. */
export function isHeldFast(name: Name, context: Context): boolean {
  return leanings.some(
    ([set]) =>
      set.endsWith('name.slot') &&
      slotOf(context.reading, name, set) !== undefined &&
      !isElsewhere(name, set, context),
  );
}

/** Whether what the slot says stands inside a phrase of another place, such as a dance class. */
export function isElsewhere(name: Name, set: string, { reading }: Context): boolean {
  const places = reading.findIn('other-people.elsewhere', name.sentence);
  if (places.length === 0) return false;
  return slotsAround(name, set, reading).every((slot) => places.some((place) => meet(place, slot)));
}
