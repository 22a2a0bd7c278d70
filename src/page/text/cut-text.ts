import type { Finding } from '../../check/types.ts';
import type { Span } from './spans.ts';

/** More than this is not checked at once. */
export const longest = 20_000;
/** The rest of a longer text is read in parts like this, up to the length that no network takes. */
const part = 5_000;
const most = 200_000;
/** A part begins and ends with a whole sentence, if that is not too far off. */
const aside = 300;
const ends = ['.', '!', '?', '\n'];

/** The part of a long text that is checked: what is around the caret, between two spaces. */
export function cutText(text: string, caret: number): { text: string; from: number } {
  if (text.length <= longest) return { text, from: 0 };
  const ideal = Math.min(Math.max(0, caret - longest / 2), text.length - longest);
  const from = ideal === 0 ? 0 : afterSpace(text, ideal);
  return { text: text.slice(from, from + longest).replace(/[\uD800-\uDBFF]$/, ''), from };
}

/** What of a long text is to be read next, where a gap has not been read yet: whole sentences. Undefined for what is endless. */
export function cutNext(text: string, gap: Span | undefined): { text: string; from: number } | undefined {
  if (!gap || text.length > most) return undefined;
  const before = text.slice(Math.max(0, gap.start - aside), gap.start);
  const sentence = Math.max(...ends.map((end) => before.lastIndexOf(end)));
  const from = gap.start - before.length + 1 + (sentence < 0 ? before.lastIndexOf(' ') : sentence);
  const to = Math.min(gap.end, gap.start + part);
  const behind = text.slice(to, to + aside);
  const places = (marks: string[]) => marks.map((mark) => behind.indexOf(mark)).filter((at) => at >= 0);
  const [on = -1] = [...places(ends).sort((a, b) => a - b), ...places([' '])];
  return { text: text.slice(from, to + on + 1).replace(/[\uD800-\uDBFF]$/, ''), from };
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
