import { climbDrawn } from './climb.ts';
import { isVisible } from './dom.ts';

/** Whether an element is drawn; one without a box of its own (display: contents) if what is around it is. */
export function isRendered(element: Element, options: CheckVisibilityOptions): boolean {
  if (isVisible(element, options)) return true;
  if (getComputedStyle(element).display !== 'contents') return false;
  const [around] = climbDrawn(element);
  return around !== undefined && isRendered(around, options);
}
