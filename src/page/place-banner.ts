/** A rectangle of the window. */
export type Rect = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };
type Place = { left: number; top: number; height: number };

export type Surroundings = {
  window: Size;
  /** The lines of text and the buttons: never covered. */
  keep: readonly Rect[];
  /** The text that the banner speaks of: the nearer the better. */
  text: Rect;
  /** The composer's dialog or form, then the post that is being answered: covered only if there is no room beside them. */
  spare: readonly Rect[];
};

const gap = 8;
const edge = 4;
const least = 200;

/** Where a banner of this size goes, lower if it must; undefined where no place is free. */
export function placeBanner(size: Size, around: Surroundings): Place | undefined {
  let best: (Place & { cost: number }) | undefined;
  for (const part of [1, 0.75, 0.5, 0]) {
    const height = Math.min(size.height, Math.max(least, Math.round(size.height * part)));
    const found = findPlace({ width: size.width, height }, around);
    // A card that must be scrolled is worth it only where it covers less.
    const cost = found && found.cost + 260 * (1 - height / size.height);
    if (found && cost !== undefined && (!best || cost < best.cost)) best = { ...found, height, cost };
  }
  return best && { left: Math.round(best.left), top: Math.round(best.top), height: best.height };
}

function findPlace({ width, height }: Size, { window, keep, text, spare }: Surroundings) {
  const lefts = [text.right + gap, text.left, text.right - width, text.left - width - gap];
  const tops = [text.top, text.bottom + gap, text.top - height - gap];
  for (const one of spare) {
    lefts.push(one.right + gap, one.left - width - gap);
    tops.push(one.bottom + gap, one.top - height - gap);
  }
  lefts.push(window.width - width - gap, gap);
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
      if (distance(rect, text) < edge || keep.some((one) => distance(rect, one) < edge)) continue;
      const cost = costOf(rect, text, spare);
      if (!best || cost < best.cost) best = { left, top, cost };
    }
  }
  return best;
}

/** Near the text, beside the composer, best on its right; over its empty parts only if there is no other room. */
function costOf(rect: Rect, text: Rect, spare: readonly Rect[]): number {
  const area = (rect.right - rect.left) * (rect.bottom - rect.top);
  const [frame = text] = spare;
  // Sideways by the frame: the text's own edge moves with every word.
  const across = Math.max(0, rect.left - frame.right, frame.left - rect.right);
  const down = Math.max(0, rect.top - text.bottom, text.top - rect.bottom);
  let cost = across + down + (rect.left < frame.left - gap ? 60 : 0) + (rect.top < text.top - gap ? 40 : 0);
  for (const one of spare) {
    const covered = overlap(rect, one) / area;
    if (covered > 0) cost += 150 + 300 * covered;
  }
  return cost;
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
