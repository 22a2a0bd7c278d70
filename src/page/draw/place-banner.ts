import { overlap } from './overlap.ts';

/** A rectangle of the window. */
export type Rect = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type Place = { left: number; top: number; height: number };

export type Surroundings = {
  window: Size;
  /** The lines of text and the buttons: never covered. */
  keep: readonly Rect[];
  /** What the banner speaks of: the nearer the better. */
  text: Rect;
  /** The box that holds the text. Sideways the banner keeps to it: the text's own edge moves with every word. */
  box?: Rect;
  /** The composer's dialog or form, then the post that is being answered: covered only if there is no room beside them. */
  spare: readonly Rect[];
  /** What the banner may be cut to at least: the rest is then scrolled. If not given, to the height of a card. */
  least?: number;
};

const gap = 8;
const edge = 4;
/** What of a card is worth reading. */
export const leastCard = 200;

/** Where a banner of this size goes, lower if it must; undefined where no place is free. */
export function placeBanner(size: Size, around: Surroundings): Place | undefined {
  let best: (Place & { cost: number }) | undefined;
  for (const left of leftsOf(size, around)) {
    if (left < edge || left + size.width > around.window.width - edge) continue;
    for (const place of placesAt(left, size, around)) {
      // A card that must be scrolled is worth it only where it covers less.
      const cost = costOf(place, size, around) + 260 * (1 - place.height / size.height);
      if (!best || cost < best.cost) best = { ...place, cost };
    }
  }
  return best && { left: Math.round(best.left), top: Math.round(best.top), height: Math.floor(best.height) };
}

function leftsOf({ width }: Size, { window, text, spare }: Surroundings): number[] {
  const beside = spare.flatMap((one) => [one.right + gap, one.left - width - gap]);
  const own = [text.right + gap, text.left, text.right - width, text.left - width - gap];
  return [...own, ...beside, window.width - width - gap, gap];
}

/** Every place in a column: hanging from a line, or standing on one, as high as there is room. */
function* placesAt(left: number, { width, height }: Size, around: Surroundings): Generator<Place> {
  const { window, keep, text, spare, least = leastCard } = around;
  const floor = window.height - gap;
  const inTheWay = [text, ...keep].filter((one) => one.left < left + width + edge && one.right > left - edge);
  const enough = Math.min(height, least);
  const rects = [text, ...spare, ...keep];
  for (const top of [Math.max(gap, text.top), gap, ...rects.map(({ bottom }) => bottom + gap)]) {
    if (top < edge || inTheWay.some((one) => one.top - edge < top && one.bottom + edge > top)) continue;
    const below = inTheWay.filter((one) => one.top > top).map((one) => one.top - gap);
    const room = Math.min(height, Math.min(floor, ...below) - top);
    if (room >= enough) yield { left, top, height: room };
  }
  for (const bottom of [floor, ...rects.map(({ top }) => top - gap)]) {
    if (bottom > floor || inTheWay.some((one) => one.top - edge < bottom && one.bottom + edge > bottom))
      continue;
    const above = inTheWay.filter((one) => one.bottom < bottom).map((one) => one.bottom + gap);
    const room = Math.min(height, bottom - Math.max(gap, ...above));
    if (room >= enough) yield { left, top: bottom - room, height: room };
  }
}

/** Near the text, beside the composer, best on its right; over its empty parts only if there is no other room. */
function costOf({ left, top, height }: Place, { width }: Size, { text, box = text, spare }: Surroundings) {
  const rect = { left, top, right: left + width, bottom: top + height };
  const [frame = text] = spare;
  const across = Math.max(0, rect.left - box.right, box.left - rect.right);
  const down = Math.max(0, rect.top - text.bottom, text.top - rect.bottom);
  let cost = across + down + (rect.left < frame.left - gap ? 120 : 0) + (rect.top < text.top - gap ? 40 : 0);
  for (const one of spare) {
    const covered = overlap(rect, one) / (width * height);
    if (covered > 0) cost += 150 + 300 * covered;
  }
  return cost;
}
