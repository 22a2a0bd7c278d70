import { findCover, type Point, rectOfCover } from './find-cover.ts';
import type { Rect } from './place-banner.ts';

/** A frame that this window is shown in, and where the window's corner lies in that frame's own page. */
type Outer = { frame: Element; left: number; top: number };

/** The frames around this window, as far out as the page is of one maker. */
function* framesAround(): Generator<Outer> {
  let left = 0;
  let top = 0;
  for (let at: Window = window; at.frameElement; at = at.parent) {
    const frame = at.frameElement;
    const edge = frame.getBoundingClientRect();
    // A frame that is scaled or turned is taken as it would stand without.
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    left += edge.left + frame.clientLeft + Number.parseFloat(paddingLeft);
    top += edge.top + frame.clientTop + Number.parseFloat(paddingTop);
    yield { frame, left, top };
  }
}

/** What a page around this frame lays over it at a point. */
export function findOuterCover({ x, y }: Point): Rect | undefined {
  for (const { frame, left, top } of framesAround()) {
    const cover = findCover(frame, { x: x + left, y: y + top });
    if (cover) return cover.matches(':modal') ? wholeWindow() : shift(rectOfCover(cover), -left, -top);
  }
  return undefined;
}

/** What of this window is out of sight, as in a frame that is longer than the window around it. */
export function listUnseen(): Rect[] {
  const unseen: Rect[] = [];
  const whole = wholeWindow();
  for (const { frame, left, top } of framesAround()) {
    const { innerWidth: width = 0, innerHeight: height = 0 } = frame.ownerDocument.defaultView ?? {};
    const seen = shift({ left: 0, top: 0, right: width, bottom: height }, -left, -top);
    unseen.push(
      { ...whole, bottom: seen.top },
      { ...whole, top: seen.bottom },
      { ...whole, right: seen.left },
      { ...whole, left: seen.right },
    );
  }
  return unseen.filter(({ left, top, right, bottom }) => left < right && top < bottom);
}

function wholeWindow(): Rect {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

function shift({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
