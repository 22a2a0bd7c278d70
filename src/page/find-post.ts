import { climb, holds, precedes } from './climb.ts';
import { editor } from './editor.ts';
import { isBox } from './find-box.ts';
import type { Composer } from './find-composer.ts';
import { findFilled } from './find-filled.ts';
import { findOnly } from './find-only.ts';
import type { Frame } from './frame.ts';
import { isLasting, isUndo } from './is-undo.ts';
import { opens, worded } from './is-worded.ts';
import { findIn, isOff } from './note-buttons.ts';
import { wholes } from './parts.ts';
import { scopes } from './scopes.ts';

const mostButtons = 200;
const mostSteps = 4;

/**
 * The one button that sends what is written in a composer, found by structure: what text has switched on, the form's own
 * submit button, or the only button in words. Undefined in doubt, and then nothing is held up.
 */
export function findPost(composer: Composer, noted: Frame['buttons']): Element | undefined {
  const { box, scope } = composer;
  if (!scope.isConnected) return undefined;
  const all = readyIn(scope, box);
  if (!all) return undefined;
  const ready = withoutUndo(all, noted);
  const submits = ready.filter((button) => isSubmit(button, box));
  // Some networks draw Post only once there is text.
  const fresh = noted.has(box) ? worded(ready.filter((button) => !noted.has(button))) : [];
  const found =
    findSwitchedOn(ready, box, scope, noted) ??
    (fresh.length === 1 && submits.length !== 1 ? fresh[0] : undefined);
  // What was on all the time, further down, may be Post, and the other one take back what was written.
  const rivals = found
    ? worded(ready).filter(
        (one) => noted.get(one) === false && !opens(one) && [box, found].every((at) => precedes(at, one)),
      )
    : [];
  if (found && (rivals.length === 0 || submits.includes(found))) return found;
  if (submits.length === 1) return submits[0];
  if (found) return findFilled([found, ...rivals]);
  return submits.length === 0 ? findOnly(composer, ready, noted) : undefined;
}

/** What text has switched on, in words where there is a choice: X switches "+" on along with Post, LinkedIn a clock. */
function findSwitchedOn(
  ready: readonly Element[],
  box: HTMLElement,
  scope: Element,
  noted: Frame['buttons'],
): Element | undefined {
  const on = ready.filter((button) => noted.get(button) === true);
  const inWords = nearest(worded(on), box);
  if (inWords.length > 0) return choose(inWords, box);
  // A sign above the box is one of the editor's tools.
  const signs = on.filter((button) => precedes(box, button));
  return findBeyond(scope, box, noted) ?? nearest(signs, box).at(-1);
}

/** Of several in words one may be Undo: only what submits or is filled is Post for sure. */
function choose(found: readonly Element[], box: HTMLElement): Element | undefined {
  const [only, ...more] = found;
  if (more.length === 0) return only;
  const submits = found.filter((button) => isSubmit(button, box));
  return submits.length === 1 ? submits[0] : findFilled(found);
}

/** Where there is a choice, without what takes back what was written, or clears it. */
function withoutUndo(ready: readonly Element[], noted: Frame['buttons']): Element[] {
  const others = ready.filter((button) => !isUndo(button, noted) && !button.matches('[type="reset" i]'));
  return worded(others).length > 1 ? others.filter((button) => !isLasting(button)) : others;
}

/** The buttons that can be pressed for this box; undefined where they are too many to tell. */
function readyIn(scope: Element, box: HTMLElement): Element[] | undefined {
  const ready = [...findIn(scope)].filter((button) => !isOff(button) && !holds(button, box));
  if (ready.length > mostButtons) return undefined;
  const others = [...scope.querySelectorAll<HTMLElement>(`${editor}, textarea`)].filter(
    (other) => !holds(other, box) && isBox(other) && other.getClientRects().length > 0,
  );
  const own = ready.filter((button) => !others.some((other) => isNearer(other, button, box)));
  // One button may post several boxes, and stand beside one of them.
  return own.length === 0 && scope.matches(wholes) ? ready : own;
}

/** Whether a button belongs to another box rather than to this one. */
function isNearer(other: HTMLElement, button: Element, box: HTMLElement): boolean {
  const shared = sharedWith(button, box);
  const others = sharedWith(button, other);
  if (!shared || !others) return false;
  if (shared !== others) return shared.contains(others);
  // In one row of boxes and buttons, each button follows its own box.
  const follows = precedes(other, button) && (precedes(box, other) || !precedes(box, button));
  return follows && !shared.matches(wholes);
}

/** The nearest of them after the box, with what stands as near. */
function nearest(found: Element[], box: HTMLElement): Element[] {
  const after = found.filter((button) => precedes(box, button));
  if (after.length === 0) return found;
  for (const at of climb(box)) {
    const here = after.filter((button) => at.contains(button));
    if (here.length > 0) return here;
  }
  return [];
}

/** A choice of who may reply may stand beside the box, and Post a row further out. */
function findBeyond(scope: Element, box: HTMLElement, noted: Frame['buttons']): Element | undefined {
  if (scope.matches(scopes)) return undefined;
  let steps = 0;
  for (const at of climb(scope)) {
    if (at.matches('main, [role="main"], body, html') || steps > mostSteps) return undefined;
    if (at.querySelector('article, [role="article"], [role="feed"]')) return undefined;
    if (at.childElementCount > 1) steps++;
    const ready = withoutUndo(readyIn(at, box) ?? [], noted);
    const found = worded(ready.filter((button) => noted.get(button) === true && precedes(box, button)));
    if (found.length > 0) return choose(found, box);
  }
  return undefined;
}

function sharedWith(button: Element, box: HTMLElement): Element | undefined {
  for (const at of climb(box)) if (at.contains(button)) return at;
  return undefined;
}

function isSubmit(button: Element, box: HTMLElement): boolean {
  if (!(button instanceof HTMLButtonElement || button instanceof HTMLInputElement)) return false;
  return button.type === 'submit' && button.form !== null && button.form === box.closest('form');
}
