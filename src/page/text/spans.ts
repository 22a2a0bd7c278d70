import { findChange } from './find-change.ts';

/** A stretch of a text, in UTF-16 offsets. */
export type Span = { start: number; end: number };

/** Stretches in the order of the text, with one more: what meets becomes one. */
export function addSpan(spans: readonly Span[], span: Span): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans, span].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) all.push({ start, end });
  }
  return all;
}

/** Where the same stretches are in a changed text, without what is new in it. */
export function shiftSpans(spans: readonly Span[], before: string, after: string): Span[] {
  if (before === after) return [...spans];
  const { head, tail } = findChange(before, after);
  const by = after.length - before.length;
  const behind = before.length - tail;
  return spans.flatMap(({ start, end }) => [
    ...(start < head ? [{ start, end: Math.min(end, head) }] : []),
    ...(end > behind ? [{ start: Math.max(start, behind) + by, end: end + by }] : []),
  ]);
}

/** The first stretch of a text that none of these covers. */
export function firstGap(spans: readonly Span[], length: number): Span | undefined {
  const [first, second] = spans;
  if (!first || first.start > 0) return length > 0 ? { start: 0, end: first?.start ?? length } : undefined;
  return first.end < length ? { start: first.end, end: second?.start ?? length } : undefined;
}
