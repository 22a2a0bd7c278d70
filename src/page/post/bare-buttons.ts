import { climb } from '../composer/climb.ts';
import { closestWithin, contains, matches, query, read, walk } from '../composer/dom.ts';
import { isShown } from './buttons-in.ts';
import { isColoured } from './find-filled.ts';
import { lengthOf } from './is-worded.ts';
import { buttons } from './note-buttons.ts';

/** A link that leads nowhere is pressed for what the page does then. */
const links = 'a[href]:not([href="#"], [href=""], [href^="javascript:" i])';
/** What is pressed for something else, or says by itself that it is a button. */
const others = `${buttons},${links},label,summary,[contenteditable]`;
const fields = 'input,select,textarea';
const signs = 'svg, img';
const role = '[role]:not([role="none"],[role="presentation"])';
/** What a button says is short. */
const longest = 40;
/** Beyond these nothing is looked at. */
const most = 300;

/** Elements behind a box that are pressed as buttons are, though nothing says so: the keyboard gets there, the mouse shows a hand, or they are filled. */
export function bareButtons(part: Element, box: HTMLElement): Element[] {
  return findBehind(part, box, isBare);
}

/** The outermost elements of a kind behind a box. */
export function findBehind(part: Element, box: HTMLElement, isOne: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walker = walk(document, part, NodeFilter.SHOW_ELEMENT);
  const start = lastWithin(part, box);
  if (!start) return found;
  walker.currentNode = start;
  for (let looked = 0; looked < most && walker.nextNode(); looked++) {
    const one = walker.currentNode as Element;
    if (isOne(one) && !found.some((outer) => contains(outer, one))) found.push(one);
  }
  return found;
}

/** The last thing in a box, or in what holds it within that part of the page. */
function lastWithin(part: Element, box: HTMLElement): Element | undefined {
  let at = [box, ...climb(box)].find((one) => contains(part, one));
  for (let last = at; last; last = read(last, 'lastElementChild') ?? undefined) at = last;
  return at;
}

/** Whether an element is pressed as a button is, by itself. */
export function isBare(element: Element): boolean {
  if (!(element instanceof HTMLElement) || !isFree(element)) return false;
  return (read(element, 'tabIndex') >= 0 || hasHand(element) || isColoured(element)) && isShown(element);
}

/** Whether an element says something short, or shows a sign, and is no part of anything that is pressed or filled in. */
export function isFree(element: Element): boolean {
  if (matches(element, role) || closestWithin(element, others)) return false;
  if (query(element, `${others},${fields}`)) return false;
  const length = lengthOf(element);
  return length <= longest && (length > 0 || matches(element, signs) || query(element, signs) !== null);
}

/** Whether an element without a role is drawn as one that takes no press: pale, or dead to the mouse. */
export function isPale(element: Element): boolean {
  const { opacity, pointerEvents } = getComputedStyle(element);
  return Number(opacity) < 0.9 || pointerEvents === 'none';
}

/** Its own: what is inherited says nothing of this element. */
function hasHand(element: HTMLElement): boolean {
  const { parentElement } = element;
  const isHand = (one: Element) => getComputedStyle(one).cursor === 'pointer';
  return isHand(element) && !(parentElement && isHand(parentElement));
}
