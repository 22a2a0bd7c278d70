import type { Finding } from '../check/types.ts';

/** More than this is not checked at once. */
export const longest = 20_000;

/** The part of a long text that is checked: what is around the caret, between two spaces. */
export function cutText(text: string, caret: number): { text: string; from: number } {
  if (text.length <= longest) return { text, from: 0 };
  const ideal = Math.min(Math.max(0, caret - longest / 2), text.length - longest);
  const from = ideal === 0 ? 0 : afterSpace(text, ideal);
  return { text: text.slice(from, from + longest).replace(/[\uD800-\uDBFF]$/, ''), from };
}

function afterSpace(text: string, ideal: number): number {
  const space = text.slice(ideal, ideal + 200).search(/\s/);
  if (space >= 0) return ideal + space + 1;
  return /[\uDC00-\uDFFF]/.test(text[ideal] ?? '') ? ideal + 1 : ideal;
}

/** A finding in a part of the text, by the whole text's offsets. What it would add at the part's end has no place there. */
export function moveFinding(finding: Finding, by: number): Finding {
  const fixes = finding.fixes.flatMap(({ message, edit }) => {
    if (!edit) return [{ message }];
    if (edit.start === edit.end) return [];
    return [{ message, edit: { ...edit, start: edit.start + by, end: edit.end + by } }];
  });
  return { ...finding, start: finding.start + by, end: finding.end + by, fixes };
}
