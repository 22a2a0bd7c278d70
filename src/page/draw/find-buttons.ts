import { holds } from '../composer/climb.ts';
import { findIn } from '../post/note-buttons.ts';
import type { Rect } from './place-banner.ts';

const mostRects = 40;

/** The rectangles of a composer's buttons, none of which may be covered: Post first, for it may be the last of many or stand outside. */
export function findButtons(scope: Element, box: Element, post?: Element): Rect[] {
  const rects: Rect[] = [];
  const buttons = [...(post?.isConnected ? [post] : []), ...findIn(scope)];
  for (const [at, button] of buttons.entries()) {
    if (holds(button, box) || (at > 0 && button === post)) continue;
    const rect = button.getBoundingClientRect();
    if (rect.width > 0 && rect.height > 0) rects.push(rect);
    if (rects.length >= mostRects) break;
  }
  return rects;
}
