import type { Finding } from '../../check/types.ts';
import { longest, moveFinding } from './cut-text.ts';
import { shiftFindings } from './shift-findings.ts';
import { addSpan, firstGap, type Span, shiftSpans } from './spans.ts';

/** A part of a text, and where it begins. */
export type Part = { text: string; from: number };

/** What is known of a text: what was found, and which stretches of it have been read for that. */
export type Known = { findings: readonly Finding[]; seen: readonly Span[] };

/** What is known once a part of `whole` has been read; by now somebody may have typed on. */
export function takePart(
  known: Known,
  part: Part,
  found: readonly Finding[],
  whole: string,
  now: string,
): Known {
  const span = { start: part.from, end: part.from + part.text.length };
  if (part.text.length === whole.length)
    return { findings: shiftFindings(found, whole, now), seen: shiftSpans([span], whole, now) };
  const spans = shiftSpans([span], whole, now);
  const isIn = (one: Span, all: readonly Span[]) =>
    all.some(({ start, end }) => one.start >= start && one.end <= end);
  // What was found where nothing is known any more may no longer be looked for.
  const kept = known.findings.filter((one) => isIn(one, known.seen) && !isIn(one, spans));
  const moved = found.map((one) => moveFinding(one, part.from));
  const findings = [...kept, ...shiftFindings(moved, whole, now)].sort((a, b) => a.start - b.start);
  // Of what is about no words of its own, a line that is missing or a picture, each part tells again.
  const isFirst = (one: Finding, at: number) =>
    findings.findIndex(({ category }) => category === one.category) === at;
  return {
    findings: findings.filter((one, at) => !isOfWhole(one) || isFirst(one, at)),
    seen: spans.reduce<readonly Span[]>(addSpan, known.seen),
  };
}

function isOfWhole({ category, start, end }: Finding): boolean {
  return category === 'disclaimer' || start === end;
}

/** Whether a text is so long that some of it has not been read. */
export function isPartly({ seen }: Pick<Known, 'seen'>, text: string): boolean {
  return text.length > longest && firstGap(seen, text.length) !== undefined;
}
