import type { Disclaimer } from '../../policy/types.ts';
import type { Context, Suspicion } from '../context.ts';
import { hostOf } from '../organisation/is-own-address.ts';
import { meet } from '../reading/meet.ts';
import type { Place, Reading } from '../reading/reading.ts';
import type { Draft, Fix } from '../types.ts';

/** What parts the entries of a list: "EYFS teacher & mum", "teacher 🍎 dog mum", "teacher-mum". */
const listed = /[,;|·•/&+]|(?<=\p{L})-(?=\p{L})|\p{Extended_Pictographic}/u;

type Trigger = { start: number; end: number; certainty: Suspicion['certainty']; evidence: string };

/** What X allows in a post; a wording that does not fit gives way to the short one. */
const shortPost = 280;

/** A missing "views my own" line, by the policy's own trigger. The place found is what calls for it. */
export function detectDisclaimer(context: Context): Suspicion[] {
  const { disclaimer } = context.profile;
  const { draft, reading } = context;
  if (!disclaimer || draft.accountHasDisclaimer || draft.voice === 'school') return [];
  const trigger = disclaimer.neededWhen
    .map((kind) => triggers[kind](context))
    .find((one) => one !== undefined);
  if (!trigger) return [];
  const denied = reading.find('disclaimer.denied');
  const present = reading
    .find('disclaimer.present')
    .find((place) => !denied.some((one) => one.sentence === place.sentence));
  return [
    {
      category: 'disclaimer',
      start: trigger.start,
      end: trigger.end,
      certainty: trigger.certainty,
      message: { key: 'found', values: { seen: draft.text.slice(trigger.start, trigger.end) } },
      fixes: fixesOf(disclaimer, draft),
      evidence: [trigger.evidence],
      ...(present ? { veto: `a disclaimer is there: ${reading.typed(present)}` } : {}),
    },
  ];
}

/** The whole wording where it fits, else the short one; where neither does, a word on that. */
function fixesOf({ wording: whole, short = whole, goesIn }: Disclaimer, draft: Draft): Fix[] {
  const { text, network, surface, limit } = draft;
  const most = Math.min(
    limit ?? Number.POSITIVE_INFINITY,
    network === 'x' ? shortPost : Number.POSITIVE_INFINITY,
  );
  const joint = jointAfter(text);
  const fits = (line: string) => text.length + joint.length + line.length <= most;
  const wording = fits(whole) ? whole : short;
  const values = { wording };
  const end = text.length;
  const add: Fix = fits(wording)
    ? {
        message: { key: 'fix', values },
        edit: { start: end, end, text: joint + wording },
      }
    : { message: { key: 'full', values } };
  if (goesIn !== 'account' || surface === 'bio') return [add];
  const account: Fix = { message: { key: 'account', values: { wording: whole } } };
  return add.edit ? [account, add] : [account];
}

/** What parts the line from what was written: a full stop too where a word, or a bracket behind one, has none. */
function jointAfter(text: string): string {
  if (text === '' || /\s$/.test(text)) return '';
  return /[\p{L}\p{N}][)\]"”’']?$/u.test(text) ? '. ' : ' ';
}

const triggers: Record<Disclaimer['neededWhen'][number], (context: Context) => Trigger | undefined> = {
  organisation: (context) => {
    const naming = context.reading.find('@organisation').find((place) => !isAddress(context, place));
    if (!naming) return undefined;
    const { start } = context.reading.offsets(naming);
    const name = context.suspicions('trust-name').find((one) => one.start === start);
    return toTrigger(context, naming, name?.certainty ?? 'sure', 'the organisation is named');
  },
  workplace: ({ suspicions }) => {
    const [work] = suspicions('workplace');
    return work && { ...work, evidence: 'the workplace is named' };
  },
  occupation: (context) => {
    const { reading, draft } = context;
    // "Teachers deserve more pay" says of nobody what he is; at the head of a bio it does.
    const stated =
      ownOccupation(reading) ??
      (draft.surface === 'bio' ? ownOccupation(reading, 'disclaimer.occupation-bio') : undefined);
    return stated && toTrigger(context, stated, 'sure', 'the occupation is stated');
  },
  'work-view': (context) => {
    const { reading } = context;
    const [work] = context.suspicions('workplace');
    const occupation = ownOccupation(reading);
    const [criticism] = context.suspicions('criticism');
    if (criticism && (work || occupation)) return { ...criticism, evidence: 'a view about work' };
    const ownWork = work ?? occupation;
    // Who says nothing of their own work has to state a view, and to be near what is theirs.
    const [view] = ownWork
      ? [...viewsIn(reading, 'disclaimer.opinion'), ...reading.find('common.bad')]
      : viewsIn(reading, 'disclaimer.stated').filter(
          (place) =>
            isNear(reading, place, 'disclaimer.work-topic', 'common.own-school') &&
            !isNear(reading, place, 'workplace.other-pursuit', 'other-people.parents-view'),
        );
    if (view) return toTrigger(context, view, ownWork ? 'sure' : 'possible', 'a view about work');
    // Irony and praise have no word for "I think": any sign of a stance will do where work is spoken of.
    const [naming] = reading.find('@organisation');
    const at = work ? reading.sentenceAt(work.start) : (occupation ?? naming)?.sentence;
    if (context.draft.surface === 'bio' || at === undefined) return undefined;
    const isNearWork = ({ sentence }: Place) => Math.abs(sentence - at) < 2;
    const stance = viewsIn(reading, 'disclaimer.stance').find(isNearWork);
    if (stance) return toTrigger(context, stance, 'possible', 'a stance on work');
    // "Our marking policy now has a glossary" has no word for a view: that it is told at all is one.
    const told = work && reading.find('disclaimer.conditions').find(isNearWork);
    return told && toTrigger(context, told, 'possible', 'how work is run');
  },
};

/** Where the author says what they are: "our lass has got a job as a TA" says it of somebody else, and "Ta" is thanks. */
function ownOccupation(reading: Reading, set = 'disclaimer.occupation'): Place | undefined {
  // "A teacher's cat" is of another; "teacher, cat lover" is a list.
  const others = reading.find('disclaimer.of-another').filter((other) => !listed.test(reading.typed(other)));
  return reading
    .find(set)
    .find(
      (place) =>
        !/^(?:Ta\b|ta$)/.test(reading.typed(place)) &&
        reading.findIn('workplace.third', place.sentence).length === 0 &&
        !others.some((other) => lieOver(place, other)),
    );
}

/** Where such a view is told; "I think of my old teacher" and "I should go to bed" tell none. */
function viewsIn(reading: Reading, set: string): Place[] {
  const others = reading.find('disclaimer.no-view');
  return reading.find(set).filter((place) => !others.some((other) => lieOver(place, other)));
}

function lieOver(one: Place, other: Place): boolean {
  return one.sentence === other.sentence && meet(one, other);
}

/** Whether one of these sets stands in the place's sentence or beside it. */
function isNear(reading: Reading, { sentence }: Place, ...sets: string[]): boolean {
  return [sentence - 1, sentence, sentence + 1].some((at) =>
    sets.some((set) => reading.findIn(set, at).length > 0),
  );
}

function toTrigger(
  context: Context,
  place: Place,
  certainty: Suspicion['certainty'],
  evidence: string,
): Trigger {
  return {
    ...context.reading.offsets(place),
    certainty,
    evidence: `${evidence}: ${context.reading.typed(place)}`,
  };
}

/** A name that only stands in an e-mail or web address does not ask for a disclaimer. */
function isAddress(context: Context, place: Place): boolean {
  const token = context.reading.sentences[place.sentence]?.tokens[place.from];
  return token !== undefined && (token.kind === 'email' || token.kind === 'url') && hostOf(token) !== '';
}
