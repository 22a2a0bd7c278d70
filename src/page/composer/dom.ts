// A form's fields hide its own members: with <input name=matches>, form.matches is that input. So whatever may be a form is
// asked by what it is made after. A document hides its own in the same way from the page's scripts, behind its forms, frames
// and pictures (<img name=body>); from an extension's neither browser does so, which is seen in strange-press.test.ts.
type Method<Given extends unknown[], Answer, On = Element> = (on: On, ...given: Given) => Answer;
type Point = [x: number, y: number];
type Found<One> = Method<[selector: string], One, ParentNode>;

export const matches = method('matches') as Method<[selector: string], boolean>;
/** Within one tree; see `closest` for the nearest through shadow roots. */
export const closestWithin = method('closest') as Method<[selector: string], Element | null>;
export const query = method('querySelector') as Found<Element | null>;
export const attributeOf = method('getAttribute') as Method<[name: string], string | null>;
export const rootOf = method('getRootNode') as Method<[], Node, Node>;
/** Within one tree; see `holds` for all. */
export const contains = method('contains') as Method<[inner: Node | null], boolean, Node>;
export const rectOf = method('getBoundingClientRect') as Method<[], DOMRect>;
export const isVisible = method('checkVisibility') as Method<[CheckVisibilityOptions], boolean>;
export const animationsOf = method('getAnimations') as Method<[], Animation[]>;
/** What a document or a shadow root has at a point of the window. */
export const hitAt = method('elementFromPoint') as Method<Point, Element | null, Document | ShadowRoot>;
/** From the front to the back. */
export const hitsAt = method('elementsFromPoint') as Method<Point, Element[], Document | ShadowRoot>;
export const elementById = method('getElementById') as Method<
  [id: string],
  Element | null,
  Document | ShadowRoot
>;
export const command = method('execCommand') as Method<
  [name: string, ui?: boolean, words?: string],
  boolean,
  Document
>;
/** Goes through what is in a node, as a document's tree walker does. */
export const walk = method('createTreeWalker') as Method<[root: Node, what: number], TreeWalker, Document>;
export const listenAt = method('addEventListener') as (
  on: EventTarget,
  ...given: Parameters<EventTarget['addEventListener']>
) => void;
/** Where one element stands from another: bits, as in `compareDocumentPosition`. */
export const compare = method('compareDocumentPosition') as Method<[other: Node], number, Node>;
const listAll = method('querySelectorAll') as Found<NodeListOf<Element>>;
const create = method('createElement') as Method<[name: string], HTMLElement, Document>;
const tagged = method('getElementsByTagName') as Method<[name: string], HTMLCollection>;

/** All that match, as a list. */
export function queryAll<One extends Element = Element>(root: ParentNode, selector: string): One[] {
  return [...listAll(root, selector)] as One[];
}

/** How many elements stand in an element. */
export function countIn(one: Element): number {
  return tagged(one, '*').length;
}

/** A new element. */
export function make(name: string): HTMLElement {
  return create(document, name);
}

/** What a member that is no method holds. */
export function read<Of extends Node, Name extends keyof Of>(one: Of, name: Name): Of[Name] {
  return Reflect.get(plain(one), name, one);
}

/* @__NO_SIDE_EFFECTS__ */
function method(name: string) {
  return (on: object, ...given: unknown[]): unknown => plain(on)[name].apply(on, given);
}

// biome-ignore lint/suspicious/noExplicitAny: what its members are is said above.
function plain(one: object): any {
  return Reflect.getPrototypeOf(one);
}
