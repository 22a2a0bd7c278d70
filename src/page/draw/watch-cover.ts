import { findCover, isInFront, listOpened, type Point, rectOfCover } from './find-cover.ts';
import { findOuterCover, listFrames } from './find-outer-cover.ts';
import { isPutAway } from './is-put-away.ts';
import { isTilted } from './is-tilted.ts';
import { isVisible, visiblePart } from './measure-text.ts';
import type { Mount } from './mount-host.ts';
import type { Rect } from './place-banner.ts';
import { watchWindow } from './watch-window.ts';

/** What keeps a box, or a part of it, from being seen. */
export type Cover = {
  /** Nothing of it can be seen. */
  isHidden: boolean;
  isTilted: boolean;
  /** What of the page lies over it, or is open elsewhere. */
  rects: readonly Rect[];
};

export const uncovered: Cover = { isHidden: false, isTilted: false, rects: [] };
const mostWords = 8;
/** How often it is looked, ms: while something moves, and in a page that lies still; and for what is open anywhere. */
const pace = { moving: 60, still: 500 };
const openPace = { moving: 150, still: 800 };

/** Knows what the page has laid over a box. It is asked anew only where the layout may have moved: no key pays for it. */
export function watchCover(box: HTMLElement, { root, layer, marks, place }: Mount) {
  const ours = root.host;
  const around = watchWindow(layer);
  let known = uncovered;
  let isDue = true;
  let seen: Rect = { left: 0, top: 0, right: 0, bottom: 0 };
  let words: readonly Point[] = [];
  let opened: readonly Element[] = [];
  let looked = 0;
  let asked = Number.NEGATIVE_INFINITY;

  function look(isMoving: boolean): Cover {
    const tilted = isTilted(box);
    seen = visiblePart(box);
    const isOut = box.offsetWidth > 0 && box.offsetHeight > 0 && !isVisible(seen);
    if (isOut || isPutAway(box, ours)) return { ...uncovered, isHidden: true };
    const frames = listFrames();
    const over = [...(isVisible(seen) ? spread(seen) : []), ...words].map((point) => {
      const cover = findCover(box, point, ours);
      return cover ? rectOfCover(cover) : findOuterCover(point, frames);
    });
    if (looked - asked > openPace[isMoving ? 'moving' : 'still']) {
      opened = listOpened(box);
      asked = looked;
    }
    const front = opened.filter((one) => isInFront(one, ours));
    return {
      isHidden: over.length > 0 && over.every((one) => one !== undefined),
      isTilted: tilted,
      rects: unique([...over, ...front.map(rectOfCover), ...around.unseen()]),
    };
  }

  function now(isMoving = false): Cover {
    if (!isDue) return known;
    isDue = false;
    looked = performance.now();
    known = look(isMoving);
    return known;
  }

  return {
    /** Where words are underlined: looked at from then on. */
    aim(lines: readonly { left: number; top: number; width: number }[]): void {
      words = lines.slice(0, mostWords).map(({ left, top, width }) => ({ x: left + width / 2, y: top }));
    },
    now: () => now(),
    /** The layout may have moved: how it is now, in a word. */
    tell(isMoving: boolean): string {
      // Known before there is anything to draw.
      around.look();
      const isDrawn = place.firstElementChild || marks.firstElementChild;
      isDue ||= !isDrawn || performance.now() - looked > pace[isMoving ? 'moving' : 'still'];
      if (!isDrawn) return '';
      const { isHidden, isTilted, rects } = now(isMoving);
      return [
        isHidden,
        isTilted,
        ...[seen, ...rects].flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]),
      ].join();
    },
  };
}

/** The middle and the corners, a little in from the edge. */
function spread({ left, top, right, bottom }: Rect): Point[] {
  const at = (across: number, down: number) => ({
    x: left + (right - left) * across,
    y: top + (bottom - top) * down,
  });
  return [at(0.5, 0.5), at(0.04, 0.06), at(0.96, 0.06), at(0.04, 0.94), at(0.96, 0.94)];
}

function unique(rects: readonly (Rect | undefined)[]): Rect[] {
  const known = new Map<string, Rect>();
  for (const one of rects) if (one) known.set([one.left, one.top, one.right, one.bottom].join(), one);
  return [...known.values()];
}
