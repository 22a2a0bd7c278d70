import type { Finding } from '../check/types.ts';
import type { Measure } from './measure-text.ts';

const order = { serious: 0, caution: 1, advice: 2 } as const;

/** Draws a line under every finding, the gravest on top, from the rectangles of the words as they stand now. */
export function drawUnderlines(marks: HTMLElement, findings: readonly Finding[], measure: Measure): void {
  let used = 0;
  for (const { severity, start, end } of [...findings].sort(
    (a, b) => order[b.severity] - order[a.severity],
  )) {
    if (start >= end) continue;
    for (const { left, right, bottom } of measure.rectsOf(start, end)) {
      const mark =
        (marks.children[used++] as HTMLElement | undefined) ??
        marks.appendChild(document.createElement('div'));
      mark.className = `mark ${severity}`;
      mark.style.transform = `translate(${left}px, ${bottom - 2}px)`;
      mark.style.width = `${right - left}px`;
    }
  }
  while (marks.children.length > used) marks.lastElementChild?.remove();
}
