import { closest, precedes } from './climb.ts';
import { dialogs, rows, searches, ticks } from './parts.ts';

const buttons = ':is(button, [role="button"])';
const portrait = ':has(img, image)';

/** Whether whom it goes to is looked for in a line and chosen from a list, in the dialog in which a few words go with it. */
export function goesToPeople(box: Element): boolean {
  const dialog = closest(box, dialogs);
  const others = [...(dialog?.querySelectorAll(searches) ?? [])].filter((line) => line !== box);
  if (!dialog || others.length === 0) return false;
  if (others.some((line) => choosesPeople(line, dialog, box))) return true;
  // The words may stand above, where many can be ticked or each is sent to by itself.
  return dialog.querySelectorAll(`${rows} ${ticks}`).length > 1 || sendsToEach(dialog);
}

/** Whether people stand between a line and a box: each a button or a line of a list, with a mark to tick or a portrait. */
function choosesPeople(line: Element, dialog: Element, box: Element): boolean {
  const all = [...dialog.querySelectorAll(`:is(${rows}, ${buttons})`)].filter(
    (row) => precedes(line, row) && precedes(row, box),
  );
  return all.some((row) => row.querySelector(ticks)) || all.filter((row) => row.matches(portrait)).length > 1;
}

/** Whether each line of a list has a button that says the same. */
function sendsToEach(dialog: Element): boolean {
  const all = [...dialog.querySelectorAll(`${rows}${portrait} ${buttons}`)].map((one) =>
    one.textContent?.trim(),
  );
  return all.some((words, at) => words && all.indexOf(words) < at);
}
