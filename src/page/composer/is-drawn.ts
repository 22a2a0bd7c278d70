import { rectOf } from './dom.ts';
import { isRendered } from './is-rendered.ts';

/** What is there for screen readers alone is no larger, px, or is cut away. */
const least = 1;
const cut = /^rect\(0|^inset\((?:50|100)%/;

/** Whether a person can see an element. */
export function isDrawn(element: Element): boolean {
  if (!isRendered(element, { visibilityProperty: true, opacityProperty: true })) return false;
  const { clip, clipPath } = getComputedStyle(element);
  if (cut.test(clip) || cut.test(clipPath)) return false;
  const { width, height } = rectOf(element);
  // What has no size of its own may hold what has one.
  return (width === 0 && height === 0) || width > least || height > least;
}
