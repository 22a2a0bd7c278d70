/** A rectangle of the window. */
export type Rect = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

export type Surroundings = {
  window: Size;
  /** The lines of text and the buttons: never covered. */
  keep: readonly Rect[];
  /** The text that the banner speaks of: the nearer the better. */
  text: Rect;
  /** The composer's dialog or form: covered only if there is no room beside it. */
  frame: Rect;
};

const gap = 8;
const edge = 4;
const least = 132;

/** Where a banner of this size goes, lower if it must; undefined where no place is free. */
export function placeBanner(
  size: Size,
  around: Surroundings,
): { left: number; top: number; height: number } | undefined {
  const heights = [1, 0.75, 0.5]
    .map((part) => Math.round(size.height * part))
    .filter((h) => h >= Math.min(size.height, least));
  if (size.height > least && !heights.includes(least)) heights.push(least);
  for (const height of heights) {
    const found = findPlace({ width: size.width, height }, around);
    if (found) return { ...found, height };
  }
  return undefined;
}

function findPlace({ width, height }: Size, { window, keep, text, frame }: Surroundings) {
  const lefts = [
    frame.right + gap,
    text.right + gap,
    text.left,
    text.right - width,
    frame.left - width - gap,
  ];
  lefts.push(text.left - width - gap, window.width - width - gap, gap);
  const tops = [
    text.top,
    text.bottom + gap,
    text.top - height - gap,
    frame.bottom + gap,
    frame.top - height - gap,
  ];
  tops.push(gap, window.height - height - gap);
  for (const one of keep) tops.push(one.bottom + gap, one.top - height - gap);
  let best: { left: number; top: number; cost: number } | undefined;
  for (const left of lefts) {
    for (const wanted of tops) {
      const top =
        wanted === text.top ? Math.max(gap, Math.min(wanted, window.height - height - gap)) : wanted;
      const rect = { left, top, right: left + width, bottom: top + height };
      if (left < edge || top < edge || rect.right > window.width - edge || rect.bottom > window.height - edge)
        continue;
      if (keep.some((one) => distance(rect, one) < edge) || distance(rect, text) < edge) continue;
      const covered = overlap(rect, frame) / (width * height);
      // Beside the composer, best on its right; over its empty parts only if there is no other room.
      const cost =
        distance(rect, text) +
        (covered > 0 ? 150 + 300 * covered : 0) +
        (left < text.left ? 6 : 0) +
        (top < text.top - gap ? 40 : 0);
      if (!best || cost < best.cost) best = { left, top, cost };
    }
  }
  return best && { left: Math.round(best.left), top: Math.round(best.top) };
}

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** 0 where they touch or overlap. */
function distance(a: Rect, b: Rect): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}
