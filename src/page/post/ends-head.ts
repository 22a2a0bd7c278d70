import { climb, holds, precedes } from '../composer/climb.ts';
import { buttonsIn } from './buttons-in.ts';
import { isWorded, lengthOf } from './is-worded.ts';

/** Whether a button ends the head above a box: a way back, what it is called, and the way on. */
export function endsHead(on: Element, box: HTMLElement): boolean {
  for (const head of climb(on)) {
    if (holds(head, box)) return false;
    const [back, last, ...more] = buttonsIn(head);
    if (!back || !last) continue;
    const title = lengthOf(head) - lengthOf(back) - lengthOf(on);
    return last === on && more.length === 0 && precedes(head, box) && title > 1 && isWorded(on);
  }
  return false;
}
