import { climb, holds, precedes } from '../composer/climb.ts';
import { matches, queryAll } from '../composer/dom.ts';
import { editor } from '../composer/editor.ts';
import { isBox } from '../composer/find-box.ts';
import { wholes } from '../composer/parts.ts';
import type { Frame } from '../frame.ts';
import { buttonsIn } from './buttons-in.ts';
import { isInMenu } from './is-in-menu.ts';
import { isLasting, isUndo } from './is-undo.ts';
import { isWorded, worded } from './is-worded.ts';
import { isOff } from './note-buttons.ts';
import { knowAgain } from './note-looks.ts';

const mostButtons = 600;

/** The buttons that can be pressed for a box and do not take back what was written; undefined where they are too many to tell. */
export function findReady(scope: Element, box: HTMLElement, noted: Frame['buttons']): Element[] | undefined {
  const ready = readyIn(scope, box, noted);
  return ready && withoutUndo(ready, noted);
}

/** Where there is a choice, without what takes back what was written, or clears it. */
function withoutUndo(ready: readonly Element[], noted: Frame['buttons']): Element[] {
  const others = ready.filter((button) => !isUndo(button, noted) && !matches(button, '[type="reset" i]'));
  return worded(others).length > 1 ? others.filter((button) => !isLasting(button)) : others;
}

function readyIn(scope: Element, box: HTMLElement, noted: Frame['buttons']): Element[] | undefined {
  const ready = buttonsIn(scope).filter(
    (button) => !isOff(button) && !holds(button, box) && !isInMenu(button, box),
  );
  if (ready.length > mostButtons) return undefined;
  for (const button of ready) knowAgain(button, box, noted);
  const others = queryAll<HTMLElement>(scope, `${editor}, textarea`).filter(
    (other) => !holds(other, box) && isBox(other) && other.getClientRects().length > 0,
  );
  const own = ready.filter((button) => !others.some((other) => isNearer(other, button, box)));
  if (!matches(scope, wholes)) return own;
  // One button may post several boxes, and stand beside one of them, or below the last.
  const isServed = own.some(
    (button) => precedes(box, button) && (isWorded(button) || noted.get(button) === true),
  );
  return isServed ? own : ready;
}

/** Whether a button belongs to another box rather than to this one. */
function isNearer(other: HTMLElement, button: Element, box: HTMLElement): boolean {
  const shared = sharedWith(button, box);
  const others = sharedWith(button, other);
  if (!shared || !others) return false;
  if (shared !== others) return holds(shared, others);
  // In one row of boxes and buttons, each button follows its own box.
  const follows = precedes(other, button) && (precedes(box, other) || !precedes(box, button));
  return follows && !matches(shared, wholes);
}

/** The nearest part of the page that a button and a box share. */
export function sharedWith(button: Element, box: HTMLElement): Element | undefined {
  for (const at of climb(box)) if (holds(at, button)) return at;
  return undefined;
}
