import { holds } from '../composer/climb.ts';
import { closestWithin } from '../composer/dom.ts';

export const menus = '[role="menu"]';

/** Whether an element stands in a menu, and not the box with it. */
export function isInMenu(one: Element, box: HTMLElement): boolean {
  const menu = closestWithin(one, menus);
  return menu !== null && !holds(menu, box);
}
