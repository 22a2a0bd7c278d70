import { holds } from './climb.ts';
import { findIn } from './note-buttons.ts';
import type { Rect } from './place-banner.ts';

/** The rectangles of a composer's buttons: Post is among them, and none of them may be covered. */
export function findButtons(scope: Element, box: Element): Rect[] {
  const rects: Rect[] = [];
  for (const button of findIn(scope)) {
    if (holds(button, box)) continue;
    const rect = button.getBoundingClientRect();
    if (rect.width > 0 && rect.height > 0) rects.push(rect);
    if (rects.length >= 40) break;
  }
  return rects;
}
