import type { Context } from '../context.ts';
import type { Place, Reading } from '../reading.ts';
import type { Span } from '../sentence.ts';
import type { Name } from './find-names.ts';

export type PersonRole = 'pupil' | 'colleague';
type Side = PersonRole | 'other' | 'school';

/** What a set of words about something says of the people named near it. */
type Theme = { set: string; side: Side; weight: number; most: number; anchors?: true };

const themes: readonly Theme[] = [
  { set: 'pupil-name.around', side: 'pupil', weight: 2, most: 3.5, anchors: true },
  { set: 'pupil-name.faint', side: 'pupil', weight: 0.4, most: 0.8 },
  { set: 'colleague-name.around', side: 'colleague', weight: 2, most: 3.5, anchors: true },
  { set: 'colleague-name.faint', side: 'colleague', weight: 0.5, most: 1.2 },
  { set: 'other-people.school', side: 'school', weight: 0.8, most: 1.6, anchors: true },
  { set: 'other-people.about', side: 'other', weight: 1.5, most: 3 },
  { set: 'other-people.about-mine', side: 'other', weight: 3, most: 4 },
  { set: 'other-people.work-of-art', side: 'other', weight: 2, most: 3 },
];

const shortFade = [1, 0.9, 0.75];
const longFade = [1, 0.75, 0.4, 0.4];

/** In a short text the whole of it is about the same people; in an essay it is not. */
export const shortText = 450;

/** `anchor`: how much of it is plainly about school. */
export type Evidence = Record<Side, number> & { anchor: number; seen: string[] };

/** Weighs what is talked about around a name: most in its own sentence, less further off. `told`: what has been weighed. */
export function weighSurroundings(name: Name, context: Context, told: readonly Span[]): Evidence {
  const { reading, reply } = context;
  const evidence: Evidence = { pupil: 0, colleague: 0, other: 0, school: 0, anchor: 0, seen: [] };
  const isShort = reading.text.length <= shortText;
  for (const theme of themes) {
    let sum = 0;
    const count = (spans: readonly Span[], of: Reading, sentence: number, nearness: number) => {
      for (const span of apart(spans)) {
        const place = { ...span, sentence };
        if (
          of === reading &&
          sentence === name.sentence &&
          told.some((one) => span.from < one.to && one.from < span.to)
        )
          continue;
        if (of === reading && isSkipped(context, place)) continue;
        if (theme.side === 'school' && isTold(of, place)) continue;
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
    for (const sentence of reply.sentences.keys()) {
      // What the answered post tells of its own family says nothing of whom the answer names.
      if (theme.side !== 'other') count(reply.findIn(theme.set, sentence), reply, sentence, 0.8);
    }
    evidence[theme.side] += Math.min(sum, theme.most);
    if (theme.anchors) evidence.anchor += sum;
  }
  return evidence;
}

/** The school's own name says where a thing happened, not who is who. */
function isSkipped({ reading }: Context, place: Place): boolean {
  return reading
    .findIn('@organisation', place.sentence)
    .some((own) => own.from <= place.from && place.to <= own.to);
}

/** What speaks for one role already does not speak for both as well. */
function isTold(reading: Reading, place: Place): boolean {
  return ['pupil-name.around', 'colleague-name.around'].some((set) =>
    reading.findIn(set, place.sentence).some((one) => one.from < place.to && place.from < one.to),
  );
}

/** The longest of spans that overlap. */
function apart(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans];
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => other.to - other.from - (one.to - one.from))) {
    if (!kept.some((other) => other.from < span.to && span.from < other.to)) kept.push(span);
  }
  return kept;
}
