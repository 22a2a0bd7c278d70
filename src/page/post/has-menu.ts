import { climb, holds } from '../composer/climb.ts';
import { attributeOf, elementById, hitsAt, matches, query, read, rectOf, rootOf } from '../composer/dom.ts';
import { editor } from '../composer/editor.ts';
import { hasWords } from '../composer/has-words.ts';
import { articles } from '../composer/parts.ts';
import { findCaret } from '../text/find-caret.ts';
import { readText } from '../text/read-text.ts';
import { isShown } from './buttons-in.ts';
import { findCaretPlace } from './find-caret-place.ts';

/** How far from the caret or the box a menu may begin, px. */
const near = [8, 32];
/** What names, tags and emoji are looked up by. */
const lookUp = /[@#:＠＃][^\s@#:＠＃]*(?: [^\s@#:＠＃]*)?$/u;
const menus = '[role="listbox"], [role="menu"], [role="option"], [role="menuitem"]';
const noMenu = `${articles}, textarea, ${editor}`;

/** Whether Enter chooses from a menu that is open at the caret of a box, whether the page says that it is one or not. */
export function hasMenu(box: HTMLElement): boolean {
  return isSaid(box) || isDrawnNear(box);
}

/** X's boxes name a chosen one all the time; with no menu open there is no such element. */
function isSaid(box: HTMLElement): boolean {
  const chosen = attributeOf(box, 'aria-activedescendant');
  const root = rootOf(box);
  return (
    matches(box, '[aria-expanded="true"]') ||
    (Boolean(chosen) &&
      (root instanceof Document || root instanceof ShadowRoot) &&
      elementById(root, chosen ?? '') !== null)
  );
}

function isDrawnNear(box: HTMLElement): boolean {
  const reading = readText(box);
  const looksUp = lookUp.test(reading.text.slice(0, findCaret(box, reading)));
  const found = new Set<Element>();
  for (const root of new Set([rootOf(box) as Document | ShadowRoot, document]))
    for (const [x, y] of pointsAround(box)) for (const one of hitsAt(root, x, y)) found.add(one);
  return [...found].some((one) => !holds(one, box) && !holds(box, one) && isMenu(one, box, looksUp));
}

/** Just above and below the caret's line and the box. */
function* pointsAround(box: HTMLElement): Generator<[number, number]> {
  const edge = box.getBoundingClientRect();
  const caret = findCaretPlace(box) ?? edge;
  const across = [caret.left + 4, edge.left + 24, (edge.left + edge.right) / 2];
  for (const rect of [caret, edge])
    for (const far of near)
      for (const x of across) {
        yield [x, rect.bottom + far];
        yield [x, rect.top - far];
      }
}

/**
 * Whether an element is a menu: it says so, or lies over the page with lines one below the other that are all alike and can be
 * pressed. One line by itself, or lines of which one is marked, are one while something is looked up.
 */
function isMenu(list: Element, box: HTMLElement, looksUp: boolean): boolean {
  if (matches(list, menus)) return isShown(list);
  const rows = [...read(list, 'children')].filter((row) => hasWords(row) && isShown(row));
  const [first] = rows;
  if (!first || query(list, noMenu) || !isOver(list, box)) return false;
  if (rows.some((row) => read(row, 'tagName') !== read(first, 'tagName'))) return false;
  const arePressed = rows.every((row) => getComputedStyle(row).cursor === 'pointer');
  if (looksUp) return arePressed || isOneMarked(rows);
  return arePressed && rows.length > 1 && areStacked(rows);
}

/** Whether an element lies over what is around the box. */
function isOver(list: Element, box: HTMLElement): boolean {
  for (const at of [list, ...climb(list)]) {
    if (holds(at, box)) return false;
    if (/absolute|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

function areStacked(rows: readonly Element[]): boolean {
  const rects = rows.map((row) => rectOf(row));
  return rects.every(({ top }, at) => at === 0 || top >= (rects[at - 1]?.bottom ?? 0) - 1);
}

function isOneMarked(rows: readonly Element[]): boolean {
  const grounds = rows.map((row) => getComputedStyle(row).backgroundColor);
  return (
    new Set(grounds).size === 2 && grounds.some((one) => grounds.indexOf(one) === grounds.lastIndexOf(one))
  );
}
