import { matches } from '../composer/dom.ts';
import { findCover, type Point, rectOfCover } from './find-cover.ts';
import { isTilted } from './is-tilted.ts';
import type { Rect } from './place-banner.ts';

/** A frame that this window is shown in; where the window's corner lies in that frame's own page, and how large its pixels are there. */
export type Outer = { frame: Element; left: number; top: number; wide: number; high: number };

/** The frames around this window, as far out as the page is of one maker and stands upright. */
export function listFrames(): Outer[] {
  const frames: Outer[] = [];
  let inner = { left: 0, top: 0, wide: 1, high: 1 };
  for (let at: Window = window; at.frameElement; at = at.parent) {
    const frame = at.frameElement as HTMLElement;
    const edge = frame.getBoundingClientRect();
    if (edge.width === 0 || edge.height === 0 || isTilted(frame)) break;
    const wide = edge.width / frame.offsetWidth;
    const high = edge.height / frame.offsetHeight;
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    inner = {
      left: edge.left + wide * (frame.clientLeft + Number.parseFloat(paddingLeft) + inner.left),
      top: edge.top + high * (frame.clientTop + Number.parseFloat(paddingTop) + inner.top),
      wide: wide * inner.wide,
      high: high * inner.high,
    };
    frames.push({ frame, ...inner });
  }
  return frames;
}

/** What a page around this window lays over it at a point. */
export function findOuterCover({ x, y }: Point, frames: readonly Outer[]): Rect | undefined {
  for (const { frame, left, top, wide, high } of frames) {
    const cover = findCover(frame, { x: left + x * wide, y: top + y * high });
    if (!cover) continue;
    if (matches(cover, ':modal')) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const edge = rectOfCover(cover);
    return {
      left: (edge.left - left) / wide,
      top: (edge.top - top) / high,
      right: (edge.right - left) / wide,
      bottom: (edge.bottom - top) / high,
    };
  }
  return undefined;
}
