import type { Context } from '../context.ts';
import { meet } from '../reading/meet.ts';
import type { Place, Reading } from '../reading/reading.ts';
import type { Span } from '../reading/sentence.ts';
import type { Name } from './find-names.ts';
import { isInQuote } from './is-in-quote.ts';

export type PersonRole = 'pupil' | 'colleague';
type Side = PersonRole | 'other' | 'school';

/** What a set of words about something says of the people named near it. */
type Theme = {
  set: string;
  side: Side;
  weight: number;
  most: number;
  /** How much of its weight tells of school: what is said of life anywhere does only with more of it. */
  anchors?: number;
  /** Does not count where this set stands. */
  below?: string;
  /** Does not count in a text where this set stands. */
  without?: string;
  /** Counts in the post that is answered as well. */
  answered?: true;
};

const themes: readonly Theme[] = [
  { set: 'pupil-name.around', side: 'pupil', weight: 2, most: 3.5, answered: true, anchors: 1 },
  // What families tell of their own as well.
  {
    set: 'pupil-name.shared',
    below: 'pupil-name.around',
    side: 'pupil',
    weight: 1.2,
    most: 1.8,
    answered: true,
  },
  {
    set: 'pupil-name.anywhere',
    below: 'pupil-name.around',
    side: 'pupil',
    weight: 1.5,
    most: 2.5,
    answered: true,
    anchors: 0.3,
  },
  ...['school-life.taught', 'school-life.day'].map(
    (set): Theme => ({
      set,
      below: 'pupil-name.around',
      side: 'pupil',
      weight: 1.5,
      most: 2.5,
      answered: true,
      anchors: 0.34,
    }),
  ),
  { set: 'pupil-name.faint', side: 'pupil', weight: 0.4, most: 0.8, answered: true },
  { set: 'colleague-name.around', side: 'colleague', weight: 2, most: 3.5, answered: true, anchors: 1 },
  {
    set: 'colleague-name.anywhere',
    below: 'colleague-name.around',
    side: 'colleague',
    weight: 1.5,
    most: 2.5,
    answered: true,
    anchors: 0.3,
  },
  { set: 'colleague-name.faint', side: 'colleague', weight: 0.5, most: 1.2, answered: true },
  { set: 'other-people.school', side: 'school', weight: 0.8, most: 1.6, answered: true, anchors: 1 },
  {
    set: 'other-people.school-faint',
    below: 'other-people.school',
    side: 'school',
    weight: 0.4,
    most: 0.8,
    answered: true,
    anchors: 0.4,
  },
  {
    set: 'school-life.staff',
    below: 'other-people.school',
    side: 'school',
    weight: 0.8,
    most: 1.6,
    answered: true,
    anchors: 0.7,
  },
  { set: '@organisation', side: 'school', weight: 0.8, most: 0.8, anchors: 1 },
  { set: 'other-people.about', side: 'other', weight: 1.5, most: 3 },
  ...['other-life.home', 'other-life.out', 'other-life.screen'].map(
    (set): Theme => ({ set, below: 'other-people.about', side: 'other', weight: 0.6, most: 2 }),
  ),
  { set: 'other-people.about-mine', side: 'other', weight: 3, most: 4 },
  // "His dad is in hospital. Mum isn't ready to tell people": the same child's.
  {
    set: 'other-people.mum-alone',
    side: 'other',
    weight: 3,
    most: 4,
    without: 'other-people.their-parents',
  },
  { set: 'other-people.family-asked', side: 'other', weight: 2, most: 2, answered: true },
  // Where pupils are told of, it is what they read and write about.
  { set: 'other-people.work-of-art', side: 'other', weight: 2, most: 3, without: 'pupil-name.around' },
  { set: 'other-people.elsewhere', side: 'other', weight: 2, most: 3, answered: true },
  { set: 'other-people.parents-view', side: 'other', weight: 2.5, most: 4 },
  { set: 'other-people.club', side: 'other', weight: 4, most: 6, answered: true },
  { set: 'other-people.watching', side: 'other', weight: 3, most: 3 },
  { set: 'other-people.schooldays', side: 'other', weight: 3.5, most: 4, answered: true },
];

/** What stands inside one of these tells nothing of the author's school: a surf lesson, "when I was in Year 9". */
const coverings: Readonly<Record<Side, readonly string[]>> = {
  school: [
    'pupil-name.around',
    'pupil-name.shared',
    'pupil-name.anywhere',
    'colleague-name.around',
    'colleague-name.anywhere',
    'other-people.elsewhere',
    'other-people.parents-view',
    'other-people.schooldays',
  ],
  pupil: [
    'colleague-name.around',
    'other-people.elsewhere',
    'other-people.parents-view',
    'other-people.schooldays',
  ],
  colleague: ['pupil-name.around', 'pupil-name.shared', 'other-people.elsewhere', 'other-people.schooldays'],
  other: [],
};

/** What says of whose family or home is told. */
const homely = new Set(['other-people.about-mine', 'other-people.mum-alone', 'other-people.parents-view']);

const shortFade = [1, 0.9, 0.75];
const longFade = [1, 0.75, 0.4, 0.4];

/** In a short text the whole of it is about the same people; in an essay it is not. */
export const shortText = 450;

/** `anchor`: how much of it is plainly about school. */
export type Evidence = Record<Side, number> & { anchor: number; seen: string[] };

/**
 * Weighs what is talked about around a name: most in its own sentence, less further off. `told`: what has been weighed.
 * Of whom the words beside the name say who it is (`isHeld`), talk of another life in the answered post says nothing.
 */
export function weighSurroundings(
  name: Name,
  context: Context,
  told: readonly Span[],
  isHeld: boolean,
): Evidence {
  const { reading, reply } = context;
  const evidence: Evidence = { pupil: 0, colleague: 0, other: 0, school: 0, anchor: 0, seen: [] };
  const isShort = reading.text.length <= shortText;
  for (const theme of themesIn(context)) {
    let sum = 0;
    const count = (spans: readonly Span[], of: Reading, sentence: number, nearness: number) => {
      for (const span of apart(spans)) {
        const place = { ...span, sentence };
        // What is told of the person has been weighed, but for what tells of another life: "when I was in Year 4 Mr Lal".
        const isTold = of === reading && sentence === name.sentence && told.some((one) => meet(one, span));
        if (isTold && theme.side !== 'other') continue;
        // "My brother ate it": whose brother it is, is told by who is quoted.
        if (of === reading && homely.has(theme.set) && isInQuote(reading, place)) continue;
        if (of === reading && theme.set !== '@organisation' && isSkipped(context, place)) continue;
        if (theme.below && of.findIn(theme.below, sentence).some((one) => meet(one, span))) continue;
        if (coverings[theme.side].some((set) => isCovered(of, place, set, theme))) continue;
        if (sum >= theme.most) return;
        if (sum === 0) evidence.seen.push(`${theme.set}: ${of.typed(place)}`);
        sum += theme.weight * nearness * (sum > 0 ? 0.6 : 1);
      }
    };
    const last = reading.sentences.length - 1;
    const reach = isShort ? last : 3;
    for (let away = 0; away <= reach && sum < theme.most; away++) {
      const nearness = isShort ? (shortFade[Math.min(away, 2)] ?? 0) : (longFade[away] ?? 0);
      for (const sentence of away === 0 ? [name.sentence] : [name.sentence - away, name.sentence + away]) {
        if (sentence >= 0 && sentence <= last)
          count(reading.findIn(theme.set, sentence), reading, sentence, nearness);
      }
    }
    const isAnswered = theme.answered && !(isHeld && theme.side === 'other');
    for (const sentence of reply.sentences.keys()) {
      // What the answered post tells of its own family says nothing of whom the answer names.
      if (isAnswered) count(reply.findIn(theme.set, sentence), reply, sentence, 0.8);
    }
    evidence[theme.side] += Math.min(sum, theme.most);
    evidence.anchor += sum * (theme.anchors ?? 0);
  }
  return evidence;
}

const spokenOf = new WeakMap<Reading, readonly Theme[]>();

/** The themes that a text, or what it answers, may speak of: the same for all of its names. */
function themesIn({ reading, reply }: Context): readonly Theme[] {
  let some = spokenOf.get(reading);
  if (!some) {
    some = themes.filter(
      ({ set, without }) =>
        (reading.mayHold(set) || reply.mayHold(set)) && !(without && reading.find(without).length > 0),
    );
    spokenOf.set(reading, some);
  }
  return some;
}

/** The school's own name says where a thing happened, not who is who. */
function isSkipped({ reading }: Context, place: Place): boolean {
  return reading
    .findIn('@organisation', place.sentence)
    .some((own) => own.from <= place.from && place.to <= own.to);
}

/**
 * Whether a longer phrase of another kind holds this place: "surf lesson" is no lesson. What speaks for a role already
 * does not speak for school as well.
 */
function isCovered(reading: Reading, place: Place, set: string, { side }: Theme): boolean {
  const isElsewhere = set.startsWith('other');
  return reading.findIn(set, place.sentence).some((one) => {
    if (side === 'school' && !isElsewhere) return meet(one, place);
    const isLonger = one.to - one.from > place.to - place.from;
    return one.from <= place.from && place.to <= one.to && (isElsewhere || isLonger);
  });
}

/** The longest of spans that overlap. */
function apart(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => other.to - other.from - (one.to - one.from))) {
    if (!kept.some((other) => meet(other, span))) kept.push(span);
  }
  return kept;
}
