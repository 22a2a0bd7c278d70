import type { Finding } from '../check/types.ts';

/** What of earlier findings still stands under a changed text, until it is checked again: nothing that the change touched. */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.end <= head) kept.push(finding);
    else if (finding.start >= before.length - tail)
      kept.push({ ...finding, start: finding.start + by, end: finding.end + by, fixes: [] });
  }
  return kept;
}
