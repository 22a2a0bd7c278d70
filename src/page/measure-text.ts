import { climb } from './climb.ts';
import type { Rect } from './place-banner.ts';
import { isField, type Reading, rangeOf } from './read-text.ts';

/** Turns stretches of a box's text into rectangles of the window, cut to what can be seen. */
export type Measure = {
  rectsOf(start: number, end: number): Rect[];
  /** Around all lines of text that can be seen. */
  text: Rect;
};

/** Measures a box as it stands now. A text field has no ranges of its own: a mirror of it is laid out in `layer`. */
export function measureText(box: HTMLElement, reading: Reading, layer: HTMLElement): Measure {
  const seen = visiblePart(box);
  const mirror = isField(box) ? layOutMirror(box, layer) : undefined;
  const rectsOf = (start: number, end: number): Rect[] => {
    const range = mirror ? mirrorRange(mirror, start, end) : rangeOf(reading, start, end);
    return range
      ? joinLines([...range.getClientRects()].map((rect) => cut(rect, seen)).filter(isVisible))
      : [];
  };
  const lines = rectsOf(0, reading.text.length);
  const text = lines.length > 0 ? around(lines) : { ...seen, bottom: Math.min(seen.bottom, seen.top + 24) };
  return { rectsOf, text: { ...text, right: Math.max(text.right, text.left + 40) } };
}

/** The part of a box that no scrolling ancestor cuts off. */
function visiblePart(box: HTMLElement): Rect {
  let seen: Rect = cut(box.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  for (const element of climb(box)) {
    if (element === document.body || element === document.documentElement) break;
    if (getComputedStyle(element).overflowY !== 'visible') seen = cut(seen, element.getBoundingClientRect());
  }
  return seen;
}

const copied = [
  ...[
    'font',
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textIndent',
    'lineHeight',
    'textAlign',
    'direction',
  ],
  ...['tabSize', 'fontKerning', 'fontVariantLigatures', 'fontFeatureSettings', 'wordBreak', 'boxSizing'],
  ...['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'],
  ...['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'],
] as const;

function layOutMirror(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement): HTMLElement {
  let mirror = layer.querySelector<HTMLElement>('.mirror');
  if (!mirror) {
    mirror = document.createElement('div');
    mirror.className = 'mirror';
    mirror.setAttribute('aria-hidden', 'true');
    layer.append(mirror);
  }
  const style = getComputedStyle(field);
  const rect = field.getBoundingClientRect();
  for (const name of copied) mirror.style.setProperty(kebab(name), style.getPropertyValue(kebab(name)));
  mirror.style.borderStyle = 'solid';
  // The field's own scrollbar takes room from the text.
  const bar =
    field.offsetWidth -
    field.clientWidth -
    Number.parseFloat(style.borderLeftWidth) -
    Number.parseFloat(style.borderRightWidth);
  mirror.style.width = `${rect.width - Math.max(0, bar)}px`;
  mirror.style.height = `${rect.height}px`;
  mirror.style.left = `${rect.left}px`;
  mirror.style.top = `${rect.top}px`;
  mirror.style.whiteSpace = field instanceof HTMLInputElement ? 'pre' : 'pre-wrap';
  if (mirror.textContent !== field.value) mirror.textContent = field.value;
  mirror.scrollTop = field.scrollTop;
  mirror.scrollLeft = field.scrollLeft;
  return mirror;
}

function mirrorRange(mirror: HTMLElement, start: number, end: number): Range | undefined {
  const node = mirror.firstChild;
  if (!(node instanceof Text) || end > node.length) return undefined;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Rectangles of one line become one: an underline should not show where spans meet. */
function joinLines(rects: Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const isSame =
      last &&
      Math.abs(last.bottom - rect.bottom) < 3 &&
      rect.left <= last.right + 1 &&
      rect.right >= last.left - 1;
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

function isVisible({ left, top, right, bottom }: Rect): boolean {
  return right - left > 0.5 && bottom - top > 0.5;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
