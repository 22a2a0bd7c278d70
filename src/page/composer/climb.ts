/** The nearest ancestor that matches, through open shadow roots too. */
export function closest(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at; at = hostOf(at)) {
    const found = at.closest(selector);
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
  const above = (element: Element) => element.assignedSlot ?? parentOf(element);
  for (let at = above(from); at; at = above(at)) yield at;
}

/** A layer around one thing alone is no step up: networks add and drop such layers from one release to the next. */
export function stepOf(at: Element): number {
  return at.childElementCount > 1 ? 1 : 0;
}

/** Whether `outer` holds `inner`, through open shadow roots and their slots too. A form's fields may hide its own `contains`. */
export function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; ) {
    if (Node.prototype.contains.call(outer, at)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return inner instanceof Element && outer.getRootNode() instanceof ShadowRoot && isDrawnIn(outer, inner);
}

function isDrawnIn(outer: Element, inner: Element): boolean {
  for (const at of climbDrawn(inner)) if (at === outer) return true;
  return false;
}

/** The nearest around an element that matches, as the page is drawn. */
export function closestDrawn(from: Element, selector: string): Element | undefined {
  for (const at of [from, ...climbDrawn(from)]) if (at.matches(selector)) return at;
  return undefined;
}

/** Whether an element stands before a box. What is in a shadow root stands where its host does, what is slotted where its slot does. */
export function precedes(element: Element, box: Element): boolean {
  const [one, other] = inOneTree(element, box);
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Both elements, or what holds them, in the nearest tree that holds them both. */
function inOneTree(element: Element, box: Element): [Element, Element] {
  if (element.getRootNode() === box.getRootNode()) return [element, box];
  const above = [box, ...climbDrawn(box)];
  for (const one of [element, ...climbDrawn(element)]) {
    const root = one.getRootNode();
    const other = above.find((at) => at.getRootNode() === root);
    // A host holds what is slotted into its root: that root knows more.
    if (other && !one.contains(other) && !other.contains(one)) return [one, other];
  }
  return [element, box];
}

/** All matches under `root`, in open shadow roots too. For a few looks a minute, not for every key. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...findAll(element.shadowRoot, selector));
  return found;
}

/** The parent within the same tree. A form's fields hide its own: with <input name=parentElement>, form.parentElement is that input. */
export function parentWithin(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

function parentOf(element: Element): Element | null {
  return parentWithin(element) ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
