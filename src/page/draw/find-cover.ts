import { climb, holds } from '../composer/climb.ts';
import {
  attributeOf,
  contains,
  hitAt,
  hitsAt,
  isVisible,
  matches,
  queryAll,
  read,
  rectOf,
  rootOf,
} from '../composer/dom.ts';
import type { Rect } from './place-banner.ts';
import { readColour } from './read-colour.ts';

export type Point = { x: number; y: number };

/** What shines through more than this is glass: pages lay panes over everything that only catch a press. */
const least = 0.1;
const pictures = 'img, video, canvas, iframe, svg, object, embed';

/** What of the page lies over a box at a point: the whole menu, dialog or header, not the word in it. `ours` is no part of the page. */
export function findCover(box: Element, point: Point, ours?: Element): Element | undefined {
  const root = rootOf(box) as Document | ShadowRoot;
  const first = hitAt(root, point.x, point.y);
  // As a rule, and the cheaper question.
  if (first && holds(box, first)) return undefined;
  for (const hit of elementsAt(root, point)) {
    if (hit === ours) continue;
    if (holds(box, hit) || holds(hit, box)) return undefined;
    const cover = paintedAround(hit, box, point);
    if (cover) return cover;
  }
  return undefined;
}

/** What a page opens over itself. */
const roles = new Set(['menu', 'listbox', 'dialog', 'alertdialog', 'tooltip']);

/** What the page has opened that does not hold the box, wherever it is: for a look now and then. */
export function listOpened(box: Element): Element[] {
  const roots = new Set([document, rootOf(box) as Document | ShadowRoot]);
  // To ask the browser for each role takes it ten times as long.
  return [...roots]
    .flatMap((root) => queryAll(root, '[role], [popover], dialog'))
    .filter((one) => isOpened(one) && !holds(one, box));
}

function isOpened(one: Element): boolean {
  return roles.has(attributeOf(one, 'role') ?? '') || matches(one, 'dialog[open], :popover-open');
}

/** Of those, whether it is open still, and in front. */
export function isInFront(one: Element, ours: Element): boolean {
  if (!read(one, 'isConnected') || !isVisible(one, { opacityProperty: true, visibilityProperty: true }))
    return false;
  const { left, top, right, bottom } = rectOf(one);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const hit = elementsAt(rootOf(one), middle).find((at) => at !== ours);
  return hit !== undefined && contains(one, hit);
}

/** The room that it takes; with a modal dialog the page has nothing else left. */
export function rectOfCover(cover: Element): Rect {
  return matches(cover, ':modal')
    ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    : rectOf(cover);
}

/** From the front to the back. Firefox's shadow roots know their own elements alone. */
function elementsAt(root: Node, { x, y }: Point): Element[] {
  const found = root instanceof ShadowRoot ? hitsAt(root, x, y) : [];
  const page = root.ownerDocument ?? (root as Document);
  return found.length > 0 ? found : hitsAt(page, x, y);
}

/** The outermost that is painted there and does not hold the box. */
function paintedAround(hit: Element, box: Element, point: Point): Element | undefined {
  if (!isVisible(hit, { opacityProperty: true, visibilityProperty: true })) return undefined;
  let found: Element | undefined;
  const inner = deepest(hit, point);
  for (const at of [inner, ...climb(inner)]) {
    if (holds(at, box)) break;
    if (matches(at, ':modal')) return at;
    if (isAt(rectOf(at), point) && isPainted(at)) found = at;
  }
  return found;
}

function deepest(hit: Element, { x, y }: Point): Element {
  const inner = hit.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== hit && hit.shadowRoot?.contains(inner) ? deepest(inner, { x, y }) : hit;
}

function isAt({ left, top, right, bottom }: Rect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function isPainted(element: Element): boolean {
  if (matches(element, pictures)) return true;
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element);
  const isClear = backdropFilter === undefined || backdropFilter === 'none';
  const [, , , alpha] = readColour(backgroundColor);
  return alpha >= least || backgroundImage !== 'none' || !isClear;
}
