import type { Frame } from './frame.ts';

const buttons = 'button,[role=button],input[type=submit]';

/** All buttons within, in document order. */
export function findIn(scope: ParentNode): Iterable<Element> {
  return scope.querySelectorAll(buttons);
}

/** Remembers which buttons around a box are off before anything is written: Post is the one that text switches on. */
export function noteButtons(box: Element, noted: Frame['buttons']): void {
  noted.set(box, false);
  for (const button of findIn(box.getRootNode() as ParentNode))
    if (isOff(button) || !noted.has(button)) noted.set(button, isOff(button));
}

/** Whether a button takes no press. */
export function isOff(button: Element): boolean {
  return button.matches(':disabled,[aria-disabled=true]');
}
