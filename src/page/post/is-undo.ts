import { attributeOf } from '../composer/dom.ts';
import { findBoxes } from '../composer/find-box.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { findFilled } from './find-filled.ts';
import { isWorded } from './is-worded.ts';
import { findIn, isOff } from './note-buttons.ts';

/** How the key for it is written: Ctrl+Z, Strg+Z, Control+Z, ⌘Z. */
const undoKey = /[+⌘]\s?z\b/i;
/** Buttons that text has switched on, and that stayed on when nothing was left of it. */
const lasting = new WeakSet<Element>();

/** Whether a button takes back what was written. Text switches it on, as it does Post. */
export function isUndo(button: Element, noted: Frame['buttons']): boolean {
  const told = ['aria-keyshortcuts', 'aria-label', 'title'].map((name) => attributeOf(button, name));
  return undoKey.test(told.join(' ')) || isBeforeRedo(button, noted);
}

/** Remembers what is still on beside a box that is empty again: it goes by what was done, Post by what is written. */
export function noteLasting({ box, scope }: Composer, noted: Frame['buttons']): void {
  // What is written in another box keeps Post on.
  if (findBoxes(scope).some((other) => other !== box)) return;
  for (const button of findIn(scope))
    if (isOff(button)) lasting.delete(button);
    else if (noted.get(button) === true) lasting.add(button);
}

/** Whether a button may be Undo by that. A feeling that is attached leaves Post on, too: what is filled is Post all the same. */
export function isLasting(button: Element): boolean {
  return lasting.has(button) && findFilled([button]) === undefined;
}

/** Redo follows Undo, and stays off. */
function isBeforeRedo(button: Element, noted: Frame['buttons']): boolean {
  const next = button.nextElementSibling;
  return next !== null && noted.get(next) === true && isOff(next) && isWorded(next) === isWorded(button);
}
