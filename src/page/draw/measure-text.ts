import { rectOf } from '../composer/dom.ts';
import { longest } from '../text/cut-text.ts';
import { isField, type Reading, rangeOf } from '../text/read-text.ts';
import { findClips } from './find-clips.ts';
import { mirrorField } from './mirror-field.ts';
import type { Rect } from './place-banner.ts';

/** Turns stretches of a box's text into rectangles of the window, cut to what can be seen. */
export type Measure = {
  rectsOf(start: number, end: number): Rect[];
  /** Around all lines of text that can be seen. */
  text: Rect;
};

/** Measures a box as it stands now. A text field has no ranges of its own: a mirror of it is laid out in `layer`. */
export function measureText(
  box: HTMLElement,
  reading: Reading,
  layer: HTMLElement,
  isTilted = false,
): Measure {
  const seen = visiblePart(box);
  if (isTilted) return { rectsOf: () => [], text: seen };
  const find = isField(box)
    ? rangesOfField(box, layer)
    : (start: number, end: number) => rangeOf(reading, start, end);
  const all = find(0, reading.text.length)?.getBoundingClientRect();
  const lines = all && cut(all, seen);
  const text = lines && isVisible(lines) ? lines : { ...seen, bottom: Math.min(seen.bottom, seen.top + 24) };
  return {
    rectsOf(start, end) {
      const rectsIn = (from: number, to: number) => [...(find(from, to)?.getClientRects() ?? [])];
      const rects = leaveWraps(rectsIn, reading.text, start, end);
      return joinLines(rects.map((rect) => cut(rect, seen)).filter(isVisible));
    },
    text: { ...text, right: Math.max(text.right, text.left + 40) },
  };
}

/** Without the spaces at which lines are wrapped: in right-to-left text they can be seen, beyond the end of their line. */
function leaveWraps(
  rectsIn: (start: number, end: number) => Rect[],
  text: string,
  start: number,
  end: number,
): Rect[] {
  const whole = rectsIn(start, end);
  if (whole.every((rect) => isOneLine(rect, whole[0]))) return whole;
  const kept: Rect[] = [];
  let last = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const at = start + index;
    const rects = rectsIn(at, at + word.length);
    if (isOneLine(kept.at(-1), rects[0])) kept.push(...rectsIn(last, at));
    kept.push(...rects);
    last = at + word.length;
  }
  return kept;
}

function isOneLine(one: Rect | undefined, other: Rect | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.bottom - other.bottom) < 3;
}

/** A long text's mirror would cost a layout of seconds: such a field has no underlines. */
function rangesOfField(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement) {
  if (field.value.length > longest) return () => undefined;
  const mirror = mirrorField(field, layer);
  return (start: number, end: number) => {
    const node = mirror.firstChild;
    if (!(node instanceof Text) || end > node.length) return undefined;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  };
}

/** The part of a box that is within the window and not cut off. */
export function visiblePart(box: HTMLElement): Rect {
  let seen: Rect = cut(box.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  for (const element of findClips(box)) seen = cut(seen, rectOf(element));
  return seen;
}

/** Rectangles of one line become one: an underline should not show where spans meet. */
function joinLines(rects: Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const isSame =
      last && isOneLine(last, rect) && rect.left <= last.right + 1 && rect.right >= last.left - 1;
    if (isSame) lines[lines.length - 1] = around([last, rect]);
    else lines.push(rect);
  }
  return lines;
}

function around(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

function cut(rect: Rect, by: Rect): Rect {
  return {
    left: Math.max(rect.left, by.left),
    top: Math.max(rect.top, by.top),
    right: Math.min(rect.right, by.right),
    bottom: Math.min(rect.bottom, by.bottom),
  };
}

/** Whether anything of a rectangle is left once it is cut. */
export function isVisible({ left, top, right, bottom }: Rect): boolean {
  return right - left > 0.5 && bottom - top > 0.5;
}
