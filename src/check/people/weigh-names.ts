import type { Context } from '../context.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/sentence.ts';
import { addFromRoll } from './add-from-roll.ts';
import { doubtPupil } from './doubt-pupil.ts';
import { type PersonRole, shortText, weighSurroundings } from './evidence.ts';
import { famousFamily, findNames, type Name, publicFigure } from './find-names.ts';
import { isAnswered } from './is-answered.ts';
import { isInQuote } from './is-in-quote.ts';
import type { Person } from './person.ts';
import { settleWeak, shareAmong } from './share-among.ts';
import {
  endsSlot,
  isElsewhere,
  isHeldFast,
  leanings,
  mayApply,
  otherSlot,
  settled,
  slotOf,
} from './slots.ts';
import { toldAge } from './told-age.ts';
import {
  figuresBeside,
  givenInRow,
  isCalledByPupil,
  isCalledOn,
  isElder,
  isFigureAgain,
  isGenitive,
  isInitialled,
  isOfAnyTrade,
  isPart,
  isSpeaker,
  isTakenUpLater,
  isToTeacher,
  isTwoInOne,
  isWhoseHome,
  isWhoseSchool,
  isWhoseTeacher,
  isYoungster,
  mayAddress,
  tellsOfOwnKin,
} from './traits.ts';
import { weighRoll } from './weigh-roll.ts';

const weighed = new WeakMap<Reading, Person[]>();

/** Decides for each name whether it is a pupil's or a colleague's: by the words around it, or by the school's roll. */
export function weighNames(context: Context): Person[] {
  const { reading, draft } = context;
  // A display name is the author's own.
  if (draft.surface === 'name') return [];
  let persons = weighed.get(reading);
  if (!persons) {
    const names = findNames(reading).map((name) => raise(name, reading));
    persons =
      names.length === 0
        ? []
        : settleWeak(
            shareAmong(
              names.map((name) => weigh(name, context)),
              reading,
            ),
          );
    persons = addFromRoll(persons, context);
    weighed.set(reading, persons);
  }
  return persons;
}

/** How much must speak for a role, by how sure it is that this is a name at all. */
const enough = { 1: 6, 2: 1.6, 3: 1.1 };

/** How much a child's thing speaks for a pupil, where nothing shows that it is no parent who tells of it. */
const ofSharedThing = 1.6;

function weigh(name: Name, context: Context): Person {
  const person: Person = { ...name, certainty: 'sure', evidence: [], weight: 0 };
  if (name.veto && name.veto !== publicFigure && name.veto !== famousFamily) return person;
  const onRoll = weighRoll(name, context);
  if (onRoll) {
    const { veto: _, ...pupil } = { ...person, ...onRoll };
    const own = otherSlot(name, context);
    return own ? { ...pupil, veto: own } : pupil;
  }
  const titled = name.kind === 'titled';
  if (titled && isCalledByPupil(name, context)) return { ...person, veto: 'the author, as pupils call' };
  if (titled && isFigureAgain(name, context)) return { ...person, veto: publicFigure };
  if (titled && context.draft.surface === 'bio') return { ...person, veto: 'the author, as the bio has it' };
  for (const [set, side] of settled) {
    if (side !== 'other' && (name.veto || (titled && side === 'pupil') || name.strength === 1)) continue;
    if (!mayApply(set, name, context)) continue;
    const slot = slotOf(context.reading, name, set);
    if (!slot) continue;
    if (side === 'other') return { ...person, veto: slot };
    // "Jayden's mum Kelly" tells of Kelly; "Millie's mum, Jack's dad" names no parent.
    if (
      set === 'colleague-name.parent' &&
      (!endsSlot(context.reading, name, set) || isGenitive(name, context))
    )
      continue;
    return { ...person, role: side, evidence: [slot], weight: 9 };
  }
  if (!titled && isWhoseSchool(name, context)) return { ...person, veto: 'a child of another school' };
  if (!titled && isWhoseHome(name, context)) return { ...person, veto: 'whose home it is' };
  if (context.reply.find('other-people.asks-for').length > 0)
    return { ...person, veto: 'recommended, as asked' };
  if (isPart(name, context) && !isHeldFast(name, context))
    return { ...person, veto: 'a part in a play, or in history' };
  if (!titled && isMadeUp(name, context)) return { ...person, veto: 'a made-up name' };
  // Who is no name but by the words right beside it: those are looked for first.
  const isPlainWord = name.strength === 1 && (name.isWord || name.kind === 'given');
  const isVetoed = name.veto !== undefined && name.veto !== famousFamily;
  if (isPlainWord || ((isVetoed || name.strength === 1) && !isHeldFast(name, context)))
    return name.veto ? person : { ...person, veto: 'a capital or a word alone' };
  const score = { pupil: 0, colleague: 0, other: 0, school: 0 };
  const evidence: string[] = [];
  let held = false;
  // As much of it as the author's own family may be told of by.
  let shared = 0;
  // What happens to anybody who has a job.
  let ofAnyJob = 0;
  const isStaff = isToldByStaff(context);
  const told: Span[] = [name];
  for (const [set, side, weight] of leanings) {
    const slot = slotOf(context.reading, name, set);
    if (!slot) continue;
    // "That dance teacher Anton" is nobody's colleague.
    if (set.endsWith('name.slot') && isElsewhere(name, set, context)) continue;
    if (/(?:\.|thing-|work-)slot$|\.little$/.test(set))
      told.push(
        ...context.reading
          .findIn(set, name.sentence)
          .filter((one) => one.from <= name.from && name.to <= one.to),
      );
    // "Our Head of Sixth Form, Ngozi Umeh"
    if (set === 'pupil-name.slot' && isOfPost(name, context)) continue;
    // "Kofi has been made head boy"
    if (
      set.startsWith('colleague-name') &&
      context.reading.findIn('pupil-name.head-pupil', name.sentence).length > 0
    )
      continue;
    if (set === 'colleague-name.hint' && isWhoseTeacher(name, context)) continue;
    if (/other-people\.(?:by|thinker)-slot$/.test(set) && name.kind !== 'full') continue;
    if (set === 'other-people.with-me-slot' && titled) continue;
    const isThing = set === 'pupil-name.thing-slot';
    const isSharedThing = isThing && !isStaff;
    // Margaret's solo is in the choir as likely as at school.
    const isHalf = (isThing || set === 'pupil-name.anywhere-slot') && !titled && isElder(name, context);
    const counts = isSharedThing ? ofSharedThing : isHalf ? weight / 2 : weight;
    score[side] += counts;
    if (isSharedThing) shared += counts;
    if (set === 'colleague-name.work-slot') ofAnyJob += counts;
    evidence.push(slot);
    if (set.endsWith('name.slot')) held = true;
  }
  const isOfAge = !titled && isElder(name, context);
  const isQuoted = !titled && !isOfAge && (isSpeaker(name, context) || isAnswered(name, context));
  if (!held && !isQuoted && isCalledOn(name, context)) {
    if (mayAddress(context)) return { ...person, veto: 'spoken to' };
    score.other += 1.5;
  }
  if (!held && !titled) score.other += Math.min(2, 0.8 * figuresBeside(name, context));
  const isAsking = context.reading.find('other-people.asks-for').length > 0;
  if (!held && isAsking && context.reading.find('pupil-name.around').length === 0)
    return { ...person, veto: 'one of a trade that is asked for' };
  if (!titled && isSurelyOwn(context)) return { ...person, veto: 'family, as the whole post has it' };
  const isSpoken = score.pupil - shared + score.colleague > 0;
  // A colleague who turns sixty is one all the same.
  const age = titled ? undefined : toldAge(name, context);
  const isOwn = context.reading
    .find('other-people.about-mine')
    .some((one) => !isInQuote(context.reading, one));
  if (age !== undefined) score[age < 19 && !isOwn ? 'pupil' : 'other'] += 2;
  // "Yusuf in 2R … his dad's heart, he was only 34": the parent's age.
  const isOfParent = held && context.reading.find('other-people.their-parents').length > 0;
  if (age !== undefined && age > 19 && !isOfParent) score.pupil = -9;
  const around = weighSurroundings(name, context, told, held);
  // What families tell of as well, told by who works with children, or of a child as nobody tells of their own.
  const isNotOwn = isStaff || name.kind === 'full' || givenInRow(name, context) > 2;
  if (isNotOwn && around.seen.some((one) => one.startsWith('pupil-name.shared'))) around.anchor += 0.4;
  if (!titled && isToTeacher(context)) {
    around.anchor += 0.7;
    around.pupil += 1.5;
    evidence.push('somebody calls “miss” or “sir”');
  }
  if (!held && tellsOfOwnKin(context)) score.other += 1.2;
  if (isQuoted) {
    around.anchor += 0.4;
    around.pupil += 1.5;
    evidence.push('told as in a play, or answered');
  }
  const hasOtherLife = score.other + around.other > 0;
  const child =
    ((age ?? 99) < 19 && !isAmongKin(context)) ||
    (isInitialled(name, context) && !isOfAge) ||
    (score.pupil - shared >= 1.5 && around.pupil > 0 && (around.anchor > 0.1 || !hasOtherLife));
  const spoken =
    // Geraldine who sends e-mails is at work, where nothing tells of another life.
    (isOfAge && score.colleague - ofAnyJob >= 1.5 && !hasOtherLife ? 0.3 : 0) +
    (isSpoken ? 0.2 : 0) +
    (context.draft.surface === 'message' && !hasOtherLife ? 0.2 : 0);
  // Of whom one goes on to tell, one tells; a place or a brand is named in passing.
  const isTakenUp = isTakenUpLater(name, context);
  // Of somebody named as children are, less of school has to be told: few others at work are called Jayden.
  const isPlainGiven =
    name.kind === 'given' && name.strength === 3 && !isOfAge && !hasOtherLife && shared === 0;
  const young = isPlainGiven ? (isYoungster(name, context) ? 0.2 : isTakenUp ? 0.05 : 0) : 0;
  // Of a child one tells with fewer words of school, where nothing tells of another life.
  const isChildish = !hasOtherLife && score.pupil + around.pupil >= score.colleague + around.colleague;
  if (
    !held &&
    (!titled || isOfAnyTrade(name, context)) &&
    !child &&
    around.anchor + spoken + (isTakenUp ? 0.15 : 0) + young < (isChildish ? 0.4 : 0.5)
  )
    return { ...person, evidence, veto: 'too little that tells of school' };
  if (name.veto === famousFamily && !held && (hasOtherLife || around.anchor < 0.5)) return person;
  for (const side of ['pupil', 'colleague', 'other'] as const) score[side] += around[side];
  score.pupil += around.school + score.school;
  score.colleague += around.school + score.school;
  if (titled) {
    // Who has a title where pupils are told of is at school with them.
    if (!isOwn) score.colleague += Math.min(1, 0.5 * around.pupil);
    score.pupil = 0;
    score.colleague += isOfAnyTrade(name, context) ? -0.5 : 1.2;
  } else if (isOfAge) {
    score.colleague += 0.7;
    if (!held) score.pupil -= child ? 1 : 2;
  } else if (isYoungster(name, context)) {
    score.pupil += 0.3;
    if (!held) score.colleague -= isTwoInOne(name, context) ? 1.5 : 0.5;
  } else score.pupil += 0.3;
  if (isInitialled(name, context)) score.pupil += 1.5;
  const inRow = around.anchor > 0.5 ? givenInRow(name, context) : 0;
  if (inRow > 1) score.pupil += inRow > 2 ? 0.8 : 0.25;
  // Colleagues go by a title or a given name; who is named in full is a child rather.
  if (name.kind === 'full' && context.reading.text.length <= shortText) score.pupil += 0.3;
  if (isTakenUp) {
    score.pupil += 0.3;
    score.colleague += 0.3;
  }
  // What is said in private of somebody who is not there is mostly said of a colleague.
  if (context.draft.surface === 'message' && !hasOtherLife) {
    score.pupil += 0.3;
    score.colleague += 0.5;
  }
  evidence.push(...around.seen);
  const role = score.pupil > score.colleague ? 'pupil' : 'colleague';
  const against = weightAgainst(name, { held, isOwn, role, seen: around.seen });
  const weight = Math.max(score.pupil, score.colleague) - against * score.other;
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
    (isByTheWay ? 0.8 : 0) +
    (role === 'pupil' && name.kind === 'given' ? 0.35 : 0) +
    (role === 'pupil' && !held ? doubtPupil(name, context, { isOfAge, isTakenUp }) : 0) +
    // A husband, a sister, a mate: as likely somebody of theirs as somebody at work.
    (role === 'colleague' && !held && !titled && isAmongKin(context) ? 1 : 0);
  if (weight < least) return { ...person, evidence, veto: 'too little that tells a pupil or a colleague' };
  const margin = Math.abs(score.pupil - score.colleague);
  const sure =
    name.strength > 1 &&
    !name.veto &&
    !name.isWord &&
    score.other === 0 &&
    (around.anchor > 0.5 || !evidence.some((one) => /^pupil-name\.(?:anywhere|thing)-slot/.test(one))) &&
    (role === 'colleague' || !isAmongKin(context, 'other-people.kin-alone')) &&
    margin >= 2 &&
    (held ||
      (weight >= 5 &&
        margin >= 3 &&
        (name.kind !== 'full' || child) &&
        (role === 'colleague' || isToldByStaff(context))));
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

/** Whether the name's sentence, or one beside it, says that it is not the real one, or any says so of the whole text. */
function isMadeUp({ sentence }: Name, { reading }: Context): boolean {
  if (reading.find('other-people.made-up-throughout').length > 0) return true;
  return [sentence - 1, sentence, sentence + 1].some(
    (at) => reading.findIn('other-people.made-up', at).length > 0,
  );
}

/** Whether somebody's post stands right before the name: the year in it is the post's. */
function isOfPost(name: Name, { reading }: Context): boolean {
  return ['colleague-name.role', 'colleague-name.post'].some((set) =>
    reading.findIn(set, name.sentence).some(({ from, to }) => to === name.from && to - from > 1),
  );
}

/** How much what tells of another life counts: it outweighs even the words right beside a child's name, but hardly a title. */
function weightAgainst(
  { kind }: Name,
  told: { held: boolean; isOwn: boolean; role: PersonRole; seen: readonly string[] },
): number {
  const isElsewhere =
    told.isOwn ||
    told.seen.some((one) => /^other-people\.(?:elsewhere|club|parents-view|schooldays|watching)/.test(one));
  if (kind === 'titled') return isElsewhere ? (told.held ? 1.4 : 1.25) : 0.6;
  if (told.held) return told.role === 'colleague' && !told.isOwn && !isElsewhere ? 0.6 : 1.4;
  return told.isOwn ? 1.25 : 1;
}

/** Whether a short post says what one says of one's own child alone: "where did my baby go". */
function isSurelyOwn({ reading }: Context): boolean {
  return (
    reading.text.length <= shortText &&
    reading.find('other-people.surely-mine').length > 0 &&
    reading.find('other-people.my-pupils').length === 0
  );
}

/** "My lot", "marking", "told me": a lost blazer and a spelling test families tell of as well. */
function isToldByStaff(context: Context): boolean {
  return context.reading.find('pupil-name.standpoint').length > 0 || isToTeacher(context);
}

/** Whether the talk is of somebody's own family, as far as one can see. */
function isAmongKin({ reading, reply }: Context, set = 'other-people.kin'): boolean {
  return [reading, reply].some((one) => one.find(set).length > 0);
}
