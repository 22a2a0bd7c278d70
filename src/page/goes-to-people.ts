import { climb, closest, holds, precedes } from './climb.ts';
import { dialogs, person, rows, searches, searchParts, ticks } from './parts.ts';

const buttons = ':is(button, [role="button"])';
const portraits = 'img, image';
const withPortrait = `:has(${portraits})`;
const marks = `${ticks}, [type="radio"], [role="radio"]`;
const boxes = `textarea, [contenteditable], ${searches}`;

/** Whether whom it goes to is looked for in a line and chosen from a list, in the dialog in which a few words go with it. */
export function goesToPeople(box: Element): boolean {
  const dialog = closest(box, dialogs);
  if (!dialog) return false;
  const others = [...dialog.querySelectorAll(boxes)].filter((one) => one !== box && !holds(box, one));
  const lines = others.filter((one) => one.matches(searches));
  if (lines.some((line) => choosesPeople(line, dialog, box))) return true;
  // The line that looks for them is no less private.
  if (box.matches(searches) && others.some((words) => choosesPeople(box, dialog, words))) return true;
  // The words may stand above, where many can be ticked or each is sent to by itself.
  return lines.length > 0 && (dialog.querySelectorAll(`${rows} ${ticks}`).length > 1 || sendsToEach(dialog));
}

/** Whether people stand between a line and the words to them: each with a mark to tick, or a portrait to press. */
function choosesPeople(line: Element, dialog: Element, words: Element): boolean {
  const between = (selector: string) =>
    [...dialog.querySelectorAll(selector)].filter((one) => precedes(line, one) && precedes(one, words));
  return (
    between(person).length > 0 ||
    between(marks).some((mark) => hasPortrait(mark, [line, words])) ||
    // A place is looked for above one picture too, but a search by its role may have found but one.
    between(`:is(${rows}, ${buttons}) :is(${portraits})`).length > (closest(line, searchParts) ? 0 : 1)
  );
}

/** Whether a mark stands beside a portrait, in a part that has neither the line nor the words. */
function hasPortrait(mark: Element, apart: readonly Element[]): boolean {
  for (const at of climb(mark)) {
    if (apart.some((one) => holds(at, one))) return false;
    if (at.querySelector(portraits)) return true;
  }
  return false;
}

/** Whether each line of a list has a button that says the same. */
function sendsToEach(dialog: Element): boolean {
  const all = [...dialog.querySelectorAll(`${rows}${withPortrait} ${buttons}`)].map((one) =>
    one.textContent?.trim(),
  );
  return all.some((words, at) => words && all.indexOf(words) < at);
}
