import { climb, closest } from '../composer/climb.ts';
import { hasFocus } from '../composer/has-focus.ts';
import { isRendered } from '../composer/is-rendered.ts';

/** Whether the page keeps a box from being seen or used, though it stands where it stood. `ours` may have the focus in its place. */
export function isPutAway(box: HTMLElement, ours: Element): boolean {
  if (!isRendered(box, { visibilityProperty: true })) return true;
  // Editors that draw elsewhere make the box itself see-through, but nothing around it.
  const [parent] = climb(box);
  if (parent && !isRendered(parent, { opacityProperty: true })) return true;
  if (closest(box, '[inert]')) return true;
  return closest(box, '[aria-hidden="true"]') !== null && !hasFocus(box) && !hasFocus(ours);
}
