import { contains, read, rootOf } from './dom.ts';

/** Whether the focus is in an element, as its own tree tells it, and in the frame that this window is shown in. */
export function hasFocus(element: Element): boolean {
  return isActive(element) && isFrameActive();
}

function isActive(element: Element): boolean {
  const activeElement = read(rootOf(element) as Document | ShadowRoot, 'activeElement');
  return activeElement !== null && contains(element, activeElement);
}

/** A frame keeps its own focus while the person is elsewhere: the page around it tells, where it is of one maker. */
function isFrameActive(): boolean {
  for (let at: Window = window; at.frameElement; at = at.parent) if (!isActive(at.frameElement)) return false;
  return true;
}
