import { isWorded, lengthOf } from '../post/is-worded.ts';
import { climb, climbDrawn, closest, holds, precedes } from './climb.ts';
import { matches, query, queryAll, read, rectOf } from './dom.ts';
import { hasWords } from './has-words.ts';
import { isDrawn } from './is-drawn.ts';
import { dialogs, pages, posts, pressed, saidDialogs } from './parts.ts';

/** A chat is at most half as wide as the window, and no column of it. */
const widest = 0.5;
const highest = 0.9;
/** From the window's foot, px. */
const nearest = 48;
const headings = 'h1, h2, h3, header, [role="heading"]';
const others = `${pages}, ${posts}`;

/**
 * Whether a box stands in a chat's own panel: a small one docked at the window's foot, or one beside the page under a list of
 * what has been said. A dialog may be docked too, and is a chat under such a list alone.
 */
export function isChat(box: HTMLElement): boolean {
  const panel = findPanel(box);
  if (!panel) return false;
  // A popover may be a chat, before anything is said in it.
  const isDialog = closest(box, saidDialogs) !== null;
  if (isDocked(box)) return isDialog ? hasBubbles(panel, box) : !isBelow(panel, box, areRemarks);
  const isBeside = closest(box, pages) === null && query(document, pages) !== null;
  return isBeside && !isDialog && hasBubbles(panel, box);
}

/** Whether a box stands in a dialog below what several people have said there. */
export function isBelowRemarks(box: HTMLElement): boolean {
  const dialog = closest(box, dialogs);
  return dialog !== null && hasRemarks(dialog, box);
}

/** Whether several people have said something above a box, each with the same button to answer it. */
export function hasRemarks(part: Element, box: HTMLElement): boolean {
  return isBelow(part, box, (items) => areRemarks(items) && items.every(saysMore));
}

/** Whether an element has words beside those that are pressed. */
function saysMore(item: Element): boolean {
  const buttons = queryAll(item, pressed);
  return lengthOf(item) > buttons.reduce((sum, one) => sum + lengthOf(one), 0);
}

/** The outermost element around a box that has nothing of the page itself. */
function findPanel(box: HTMLElement): Element | undefined {
  let panel: Element | undefined;
  for (const at of climb(box)) {
    if (matches(at, `body, html, ${others}`) || query(at, others)) break;
    panel = at;
  }
  return panel;
}

function isDocked(box: HTMLElement): boolean {
  for (const at of climbDrawn(box)) {
    if (getComputedStyle(at).position !== 'fixed') continue;
    const { width, height, bottom } = rectOf(at);
    return width <= innerWidth * widest && height <= innerHeight * highest && bottom >= innerHeight - nearest;
  }
  return false;
}

/** Several things of a kind above the box, each with words and without a row of buttons as comments have. */
function hasBubbles(panel: Element, box: HTMLElement): boolean {
  return isBelow(panel, box, (items) => {
    const said = items.filter(isBubble);
    return said.length > 1 && areAlike(said) && !areRemarks(said);
  });
}

/** Whether a box stands below several things that are such, all in one part. */
function isBelow(panel: Element, box: HTMLElement, areSuch: (items: Element[]) => boolean): boolean {
  const isAbove = (list: Element) => precedes(list, box) && !holds(list, box);
  return queryAll(panel, '*').some(
    (list) =>
      read(list, 'childElementCount') > 1 &&
      isAbove(list) &&
      areSuch([...read(list, 'children')].filter(hasWords)),
  );
}

/** Whether elements are of one kind. */
export function areAlike(items: readonly Element[]): boolean {
  return new Set(items.map((item) => read(item, 'tagName'))).size < 2;
}

/** Whether each of several has a button that says the same in words, as to reply does below comments. */
function areRemarks(items: readonly Element[]): boolean {
  if (items.length < 2 || !areAlike(items)) return false;
  const [first = new Set<string>(), ...more] = items.map(wordsToPress);
  return [...first].some((words) => more.every((all) => all.has(words)));
}

function wordsToPress(item: Element): Set<string> {
  const drawn = queryAll(item, pressed).filter((one) => isWorded(one) && isDrawn(one));
  return new Set(drawn.map((one) => one.textContent?.trim() ?? ''));
}

/** Whether an element may be what somebody has said, rather than a heading, a button, or a comment with its row of buttons. */
export function isBubble(element: Element): boolean {
  if (!hasWords(element) || matches(element, `${pressed}, ${headings}`) || query(element, headings))
    return false;
  return queryAll(element, pressed).filter(hasWords).length < 2;
}
