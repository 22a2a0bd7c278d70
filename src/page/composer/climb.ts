import { closestWithin, compare, contains, matches, queryAll, read, rootOf } from './dom.ts';

/** The nearest ancestor that matches, through open shadow roots too. */
export function closest(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at; at = hostOf(at)) {
    const found = closestWithin(at, selector);
    if (found) return found;
  }
  return null;
}

/** Every ancestor from near to far, through open shadow roots too. */
export function* climb(from: Element): Generator<Element> {
  for (let at = parentOf(from); at; at = parentOf(at)) yield at;
}

/** Every ancestor as the page is drawn: what stands in a slot is drawn within the slot's own shadow root. */
export function* climbDrawn(from: Element): Generator<Element> {
  const above = (element: Element) => read(element, 'assignedSlot') ?? parentOf(element);
  for (let at = above(from); at; at = above(at)) yield at;
}

/** A layer around one thing alone is no step up: networks add and drop such layers from one release to the next. */
export function stepOf(at: Element): number {
  return read(at, 'childElementCount') > 1 ? 1 : 0;
}

/** Whether `outer` holds `inner`, through open shadow roots and their slots too. A form's fields may hide its own `contains`. */
export function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; ) {
    if (contains(outer, at)) return true;
    const root = rootOf(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return inner instanceof Element && rootOf(outer) instanceof ShadowRoot && isDrawnIn(outer, inner);
}

function isDrawnIn(outer: Element, inner: Element): boolean {
  for (const at of climbDrawn(inner)) if (at === outer) return true;
  return false;
}

/** The nearest around an element that matches, as the page is drawn. */
export function closestDrawn(from: Element, selector: string): Element | undefined {
  for (const at of [from, ...climbDrawn(from)]) if (matches(at, selector)) return at;
  return undefined;
}

/** Whether an element stands before a box. What is in a shadow root stands where its host does, what is slotted where its slot does. */
export function precedes(element: Element, box: Element): boolean {
  const [one, other] = inOneTree(element, box);
  return Boolean(compare(one, other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Both elements, or what holds them, in the nearest tree that holds them both. */
function inOneTree(element: Element, box: Element): [Element, Element] {
  if (rootOf(element) === rootOf(box)) return [element, box];
  const above = [box, ...climbDrawn(box)];
  for (const one of [element, ...climbDrawn(element)]) {
    const root = rootOf(one);
    const other = above.find((at) => rootOf(at) === root);
    // A host holds what is slotted into its root: that root knows more.
    if (other && !contains(one, other) && !contains(other, one)) return [one, other];
  }
  return [element, box];
}

/** All matches under `root`, in open shadow roots too, its own among them. For a few looks a minute, not for every key. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const found = queryAll(root, selector);
  for (const element of [root as Element, ...queryAll(root, '*')])
    if (element.shadowRoot instanceof ShadowRoot) found.push(...findAll(element.shadowRoot, selector));
  return found;
}

/** The parent within the same tree. A form's fields hide its own: with <input name=parentElement>, form.parentElement is that input. */
export function parentWithin(element: Element): Element | null {
  return read(element, 'parentElement');
}

function parentOf(element: Element): Element | null {
  return parentWithin(element) ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}
