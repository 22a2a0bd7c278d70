import { climb, closest, closestDrawn, holds } from '../composer/climb.ts';
import { matches } from '../composer/dom.ts';
import { articles, wholes } from '../composer/parts.ts';
import { findIn, isOff } from '../post/note-buttons.ts';
import { widestAround } from '../post/rows-around.ts';
import type { Rect } from './place-banner.ts';

const mostRects = 40;
/** Around more of them stands a page, or what others have said. */
const mostAround = 20;

/** The rectangles of a composer's buttons, none of which may be covered: Post first, for it may be the last of many or stand outside. */
export function findButtons(scope: Element, box: Element, post?: Element): Rect[] {
  return rectsOf(new Set([...(post?.isConnected ? [post] : []), ...findIn(scope)]), box);
}

/** Those of what can be pressed in the dialog or form around a composer, or in the rows around it on the open page. */
export function findButtonsAround(scope: Element, box: Element): Rect[] {
  const [outside] = climb(scope);
  const part = matches(scope, wholes) ? outside && closestDrawn(outside, wholes) : widestAround(scope);
  if (!part || part === scope) return [];
  const isOfOthers = (button: Element) => {
    const post = closest(button, articles);
    return post !== null && !holds(post, box);
  };
  const buttons = findIn(part).filter((button) => !holds(scope, button));
  if (buttons.length > mostAround) return [];
  return rectsOf(
    buttons.filter((button) => !isOff(button) && !isOfOthers(button)),
    box,
  );
}

function rectsOf(buttons: Iterable<Element>, box: Element): Rect[] {
  const rects: Rect[] = [];
  for (const button of buttons) {
    if (holds(button, box)) continue;
    const rect = button.getBoundingClientRect();
    if (rect.width > 0 && rect.height > 0) rects.push(rect);
    if (rects.length >= mostRects) break;
  }
  return rects;
}
