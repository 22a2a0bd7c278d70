import type { Finding } from '../../check/types.ts';
import type { Severity } from '../../policy/types.ts';
import { make } from '../composer/dom.ts';
import type { Measure } from './measure-text.ts';
import type { Rect } from './place-banner.ts';

type Stretch = { start: number; end: number; severity: Severity };

const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** One line: where it begins, how long it is, and how grave. */
type Line = { left: number; top: number; width: number; severity: Severity };

/** How each mark was last drawn: one that stays as it is costs no layout. */
const drawn = new WeakMap<Element, string>();

/** The line under every finding, from the rectangles of the words as they stand now. */
export function findLines(findings: readonly Finding[], measure: Measure): Line[] {
  return cutStretches(findings).flatMap(({ start, end, severity }) =>
    measure
      .rectsOf(start, end)
      .map(({ left, right, bottom }) => ({ left, top: bottom - 2, width: right - left, severity })),
  );
}

/** What of these lines nothing of the page lies over. */
export function leaveCovered(lines: readonly Line[], covers: readonly Rect[]): Line[] {
  return covers.reduce((left, cover) => left.flatMap((line) => cutOut(line, cover)), [...lines]);
}

function cutOut(line: Line, { left, top, right, bottom }: Rect): Line[] {
  const end = line.left + line.width;
  if (line.top < top || line.top > bottom || line.left > right || end < left) return [line];
  const rest = [
    { ...line, width: left - line.left },
    { ...line, left: right, width: end - right },
  ];
  return rest.filter(({ width }) => width > 2);
}

/** Draws these lines and no others. */
export function drawUnderlines(marks: HTMLElement, lines: readonly Line[]): void {
  for (const [at, { left, top, width, severity }] of lines.entries()) {
    const mark = (marks.children[at] ?? marks.appendChild(make('div'))) as HTMLElement;
    const look = `${severity} ${left} ${top} ${width}`;
    if (drawn.get(mark) === look) continue;
    drawn.set(mark, look);
    mark.className = `mark ${severity}`;
    mark.style.transform = `translate(${left}px, ${top}px)`;
    mark.style.width = `${width}px`;
  }
  while (marks.children.length > lines.length) marks.lastElementChild?.remove();
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
