import { matches, queryAll, rootOf } from '../composer/dom.ts';
import { pressed } from '../composer/parts.ts';
import type { Frame } from '../frame.ts';
import { isBlank } from './is-blank.ts';

/** What says that it is a button. */
export const buttons = [pressed, 'input:is([type=submit],[type=image],[type=button])'].join();

/** All buttons within, in document order. */
export function findIn(scope: ParentNode): Element[] {
  return queryAll(scope, buttons);
}

/**
 * Remembers which buttons around a box are off before anything is written: Post is the one that text switches on. And of
 * the box itself whether it was ever seen empty.
 */
export function noteButtons(box: HTMLElement, noted: Frame['buttons']): void {
  noted.set(box, noted.get(box) || isBlank(box));
  for (const button of queryAll(rootOf(box) as ParentNode, buttons))
    if (isOff(button) || !noted.has(button)) noted.set(button, isOff(button));
}

/** Whether a button takes no press. */
export function isOff(button: Element): boolean {
  return matches(button, ':disabled,[aria-disabled=true]');
}
