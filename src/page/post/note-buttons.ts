import type { Frame } from '../frame.ts';

/** What says that it is a button. */
export const buttons = 'button,[role=button],input:is([type=submit],[type=button])';

/** All buttons within, in document order. */
export function findIn(scope: ParentNode): Iterable<Element> {
  return scope.querySelectorAll(buttons);
}

/**
 * Remembers which buttons around a box are off before anything is written: Post is the one that text switches on. And of
 * the box itself whether it was ever seen empty.
 */
export function noteButtons(box: Element, noted: Frame['buttons']): void {
  const isEmpty = !((box as Partial<HTMLTextAreaElement>).value ?? box.textContent);
  noted.set(box, noted.get(box) || isEmpty);
  for (const button of findIn(box.getRootNode() as ParentNode))
    if (isOff(button) || !noted.has(button)) noted.set(button, isOff(button));
}

/** Whether a button takes no press. */
export function isOff(button: Element): boolean {
  return button.matches(':disabled,[aria-disabled=true]');
}
