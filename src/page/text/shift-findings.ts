import type { Finding, Fix } from '../../check/types.ts';
import { findChange } from './find-change.ts';

/** What of earlier findings still stands under a changed text, until it is checked again: nothing that the change touched. */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const { head, tail } = findChange(before, after);
  const by = after.length - before.length;
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (finding.end <= head) kept.push(finding);
    else if (finding.start >= before.length - tail) kept.push(moveBehind(finding, by, before.length - tail));
  }
  return kept;
}

/** A finding that stands behind the change; what its fixes would change must do so too. */
function moveBehind(finding: Finding, by: number, from: number): Finding {
  const fixes = finding.fixes.flatMap(({ message, edit }): Fix[] => {
    if (!edit) return [{ message }];
    return edit.start < from
      ? []
      : [{ message, edit: { ...edit, start: edit.start + by, end: edit.end + by } }];
  });
  return { ...finding, start: finding.start + by, end: finding.end + by, fixes };
}
