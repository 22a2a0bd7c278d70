import { holds, precedes } from '../composer/climb.ts';
import { matches } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { dialogs, pages, wholes } from '../composer/parts.ts';
import type { Frame } from '../frame.ts';
import { bareButtons } from './bare-buttons.ts';
import { buttonsIn } from './buttons-in.ts';
import { endsHead } from './ends-head.ts';
import { findFilled, isColoured } from './find-filled.ts';
import { isInMenu } from './is-in-menu.ts';
import { isLasting, isUndo } from './is-undo.ts';
import { isWorded, opens, opensMenu, worded } from './is-worded.ts';

/** What is edited, or was there as a draft, switches nothing on: but there may be only one button to end it with. */
export function findOnly(
  { scope, box }: Composer,
  ready: readonly Element[],
  noted: Frame['buttons'],
): Element | undefined {
  if (!matches(scope, `${wholes}, ${pages}`)) return undefined;
  const behind = buttonsIn(scope).filter(
    (button) =>
      !holds(button, box) &&
      precedes(box, button) &&
      !isInMenu(button, box) &&
      !isUndo(button, noted) &&
      !isLasting(button),
  );
  const all = behind.filter((button) => !opens(button));
  // Post itself may open a menu of ways to post.
  const menus = worded(behind).filter(opensMenu);
  const inWords = [...worded(all), ...menus.filter(isColoured)];
  const from = inWords.length === 0 && menus.length === 1 ? menus : inWords;
  if (from.length === 0) {
    // The one sign behind the box may be the emoji.
    const inHead = findInHead(scope, box, ready);
    if (inHead || all.length !== 1) return inHead;
  }
  const [only, ...more] = from.length > 0 ? from : all;
  // One that is off may be Post, and the other one anything.
  const found = more.length === 0 ? only : findFilled(from);
  // A sign is one of the tools where something else says what it does.
  if (found && !isWorded(found) && worded(bareButtons(scope, box)).length > 0) return undefined;
  return found && ready.includes(found) ? found : undefined;
}

/** A dialog may end in its head. */
function findInHead(scope: Element, box: HTMLElement, ready: readonly Element[]): Element | undefined {
  const [, on] = buttonsIn(scope);
  return on && matches(scope, dialogs) && ready.includes(on) && endsHead(on, box) ? on : undefined;
}
