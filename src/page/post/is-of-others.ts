import { climb, holds, precedes } from '../composer/climb.ts';
import { queryAll } from '../composer/dom.ts';
import { isProse } from '../composer/is-prose.ts';

/** Whether a button stands below what others say: in a part beside a box that has a text before it. */
export function isOfOthers(button: Element, box: HTMLElement): boolean {
  let place = button;
  for (const at of climb(button)) {
    if (holds(at, box)) break;
    place = at;
  }
  return [place, ...queryAll(place, '*')].some((one) => isProse(one) && precedes(one, button));
}
