import type { Finding } from '../check/types.ts';
import type { Severity } from '../policy/types.ts';
import type { Measure } from './measure-text.ts';

type Stretch = { start: number; end: number; severity: Severity };

const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** Draws a line under every finding from the rectangles of the words as they stand now. */
export function drawUnderlines(marks: HTMLElement, findings: readonly Finding[], measure: Measure): void {
  let used = 0;
  for (const { start, end, severity } of cutStretches(findings)) {
    for (const { left, right, bottom } of measure.rectsOf(start, end)) {
      const mark = (marks.children[used++] ??
        marks.appendChild(document.createElement('div'))) as HTMLElement;
      mark.className = `mark ${severity}`;
      mark.style.transform = `translate(${left}px, ${bottom - 2}px)`;
      mark.style.width = `${right - left}px`;
    }
  }
  while (marks.children.length > used) marks.lastElementChild?.remove();
}

/** Where findings overlap the gravest has the line: a dotted one over a dashed one reads as neither. */
export function cutStretches(findings: readonly Finding[]): Stretch[] {
  const edges = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    const over = findings.filter((one) => end !== undefined && one.start <= start && one.end >= end);
    const [gravest] = over.sort((a, b) => weight[b.severity] - weight[a.severity]);
    if (!gravest || end === undefined) continue;
    const last = stretches.at(-1);
    if (last?.end === start && last.severity === gravest.severity) last.end = end;
    else stretches.push({ start, end, severity: gravest.severity });
  }
  return stretches;
}
