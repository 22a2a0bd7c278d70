import { climb, closest } from '../composer/climb.ts';
import { hasFocus } from '../composer/has-focus.ts';

/** Whether the page keeps a box from being seen or used, though it stands where it stood. `ours` may have the focus in its place. */
export function isPutAway(box: HTMLElement, ours: Element): boolean {
  if (!box.checkVisibility({ visibilityProperty: true })) return true;
  // Editors that draw elsewhere make the box itself see-through, but nothing around it.
  const [parent] = climb(box);
  if (parent && !parent.checkVisibility({ opacityProperty: true })) return true;
  if (closest(box, '[inert]')) return true;
  return closest(box, '[aria-hidden="true"]') !== null && !hasFocus(box) && !hasFocus(ours);
}
