import { matches, queryAll, rootOf } from '../composer/dom.ts';
import type { Frame } from '../frame.ts';
import { isBlank } from './is-blank.ts';

/** What says that it is a button. */
export const buttons = 'button,[role=button],input:is([type=submit],[type=image],[type=button])';

/** All buttons within, in document order. */
export function findIn(scope: ParentNode): Iterable<Element> {
  return queryAll(scope, buttons);
}

/**
 * Remembers which buttons around a box are off before anything is written: Post is the one that text switches on. And of
 * the box itself whether it was ever seen empty.
 */
export function noteButtons(box: HTMLElement, noted: Frame['buttons']): void {
  noted.set(box, noted.get(box) || isBlank(box));
  for (const button of findIn(rootOf(box) as ParentNode))
    if (isOff(button) || !noted.has(button)) noted.set(button, isOff(button));
}

/** Whether a button takes no press. */
export function isOff(button: Element): boolean {
  return matches(button, ':disabled,[aria-disabled=true]');
}
