import { isBlank } from '../post/is-blank.ts';
import { buttons } from '../post/note-buttons.ts';
import { closest, findAll, parentWithin } from './climb.ts';
import { closestWithin, matches, queryAll, rootOf } from './dom.ts';
import { editable, editor } from './editor.ts';
import { isLine } from './is-line.ts';
import { lines, searchParts } from './parts.ts';

/** Everything that could be a writing box. */
const boxes = `${editor},textarea,${lines}`;
/** For a date, a code or a search: it says so, or asks for a keyboard of another kind. */
export const notWords = [
  '[role=searchbox]',
  '[role=spinbutton]',
  '[enterkeyhint=search]',
  '[inputmode]:not([inputmode=text],[inputmode=none])',
  // One line that is chosen for: a post has several.
  '[role=combobox] [contenteditable]:not([aria-multiline=true])',
].join();
/** Some pages keep a hidden textarea for the clipboard or for reCAPTCHA. */
const hidden = 'textarea:is([aria-hidden=true],[tabindex="-1"][style*=opacity],[name=g-recaptcha-response])';
const shut = `body,html,:disabled,[readonly],[aria-readonly=true],${hidden},${notWords}`;

/** The writing box that an event came from. Search, login, date and number fields are none. */
export function findBox(path: readonly EventTarget[]): HTMLElement | undefined {
  const first = path[0];
  if (!(first instanceof HTMLElement)) return undefined;
  const box = matches(first, 'textarea,input') ? first : editingHost(first);
  return box && isBox(box) ? box : undefined;
}

/** Whether an element is, or stands in, what says that it is a button. */
export function isAtButton(at: Element): boolean {
  return !!closestWithin(at, buttons);
}

/**
 * The writing boxes with words in them that can be seen on the page where a button stands: drafts that were given back have
 * some. Only where the button itself is a part of a component may its box be one of another.
 */
export function findDrafts(near: Element): HTMLElement[] {
  const find = rootOf(near) === document ? queryAll : findAll;
  // Most are empty, which is soon told.
  return find(document, boxes)
    .filter((box) => !isBlank(box))
    .filter(isSeenBox);
}

/** Every writing box that can be seen on the page now. */
export function findBoxes(root: ParentNode): HTMLElement[] {
  return findAll(root, boxes).filter(isSeenBox);
}

function isSeenBox(element: Element): element is HTMLElement {
  return findBox([element]) === element && element.getClientRects().length > 0;
}

/** Whether a person writes for others in this element. */
export function isBox(element: HTMLElement): boolean {
  if (matches(element, shut) || closest(element, searchParts)) return false;
  if (element instanceof HTMLInputElement) return isLine(element);
  return matches(element, boxes);
}

/** The outermost editable element: editors nest them. */
function editingHost(from: HTMLElement): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at: Element | null = from; at; at = parentWithin(at)) {
    if (host && matches(at, '[contenteditable="false" i]')) break;
    if (at instanceof HTMLElement && matches(at, `${editable}:not(body,html)`)) host = at;
  }
  return host;
}
