import { findAll } from '../composer/climb.ts';
import { buttons, findIn } from './note-buttons.ts';

/** In more than this no shadow roots are looked for. */
const most = 3000;

/** The buttons of a part of the page that can be seen, in open shadow roots too: the second step of a composer waits unseen. */
export function buttonsIn(part: Element): Element[] {
  return allButtonsIn(part).filter(isShown);
}

/** The same with those that cannot be seen. */
export function allButtonsIn(part: Element): Element[] {
  return part.getElementsByTagName('*').length > most ? [...findIn(part)] : findAll(part, buttons);
}

/** Whether an element has a place on the page now. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
