import { overlap } from '../draw/overlap.ts';
import { climb, closest, holds, precedes } from './climb.ts';
import { closestWithin, matches, query, queryAll } from './dom.ts';
import { hasFocus } from './has-focus.ts';
import { isDrawn } from './is-drawn.ts';
import { dialogs, lines, person, pressed, rows, searches, searchParts, ticks } from './parts.ts';

const buttons = `:is(${pressed})`;
const portraits = 'img, image';
const withPortrait = `:has(${portraits})`;
/** One of people to choose from, as such sheets draw them with neither a tick nor a button. */
const option = `[role="option"]${withPortrait}`;
const marks = `${ticks}, [type="radio"], [role="radio"]`;
const boxes = `textarea, [contenteditable], ${searches}`;

/**
 * Whether whom it goes to is looked for in a line and chosen from a list, in the dialog in which a few words go with it. Only
 * what is drawn counts: who is tagged in a post is chosen on a sheet that comes and goes.
 */
export function goesToPeople(box: Element): boolean {
  const dialog = closest(box, dialogs);
  if (!dialog || !isDrawn(box)) return false;
  const others = drawn(dialog, boxes).filter((one) => one !== box && !holds(box, one));
  const lines = others.filter((one) => matches(one, searches));
  if (lines.some((line) => choosesPeople(line, dialog, box))) return true;
  // The line that looks for them is no less private.
  if (matches(box, searches) && others.some((words) => choosesPeople(box, dialog, words))) return true;
  // The words may stand above, where many can be ticked or each is sent to by itself.
  return lines.length > 0 && (drawn(dialog, `${rows} ${ticks}`).length > 1 || sendsToEach(dialog));
}

/** What can be seen, or stands unseen in a line that can: pages draw ticks of their own over the browser's. */
function drawn(within: Element, selector: string): Element[] {
  const isSeen = (one: Element) => isDrawn(closestWithin(one, `${rows}, ${buttons}, label`) ?? one);
  return queryAll(within, selector).filter(isSeen);
}

/** Whether people stand between a line and the words to them: each with a mark to tick, or a portrait to press. */
function choosesPeople(line: Element, dialog: Element, words: Element): boolean {
  const between = (selector: string) =>
    drawn(dialog, selector).filter((one) => precedes(line, one) && precedes(one, words));
  return (
    between(person).length > 0 ||
    between(marks).some((mark) => hasPortrait(mark, [line, words])) ||
    // A place is looked for above one picture too, but a search by its role may have found but one. What a line offers for
    // what is typed, and a group in a list, has no button of its own.
    between(`${buttons} :is(${portraits})`).length > (closest(line, searchParts) ? 0 : 1) ||
    staysOpen(between(option), words)
  );
}

/**
 * Whether people to choose from stay there beside the words to them. What a line offers in a post lies over the text, and goes
 * when one goes on writing there; and no post is written in a line.
 */
function staysOpen(people: readonly Element[], words: Element): boolean {
  if (people.length < 2) return false;
  return (
    matches(words, lines) ||
    (hasFocus(words) &&
      !people.some((one) => overlap(one.getBoundingClientRect(), words.getBoundingClientRect()) > 0))
  );
}

/** Whether a mark stands beside a portrait, in a part that has neither the line nor the words. */
function hasPortrait(mark: Element, apart: readonly Element[]): boolean {
  for (const at of climb(mark)) {
    if (apart.some((one) => holds(at, one))) return false;
    if (query(at, portraits)) return true;
  }
  return false;
}

/** Whether each line of a list has a button that says the same. */
function sendsToEach(dialog: Element): boolean {
  const all = drawn(dialog, `${rows}${withPortrait} ${buttons}`).map((one) => one.textContent?.trim());
  return all.some((words, at) => words && all.indexOf(words) < at);
}
