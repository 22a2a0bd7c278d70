import { closest, findAll, parentWithin } from './climb.ts';
import { editor } from './editor.ts';
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
const shut = `body,html,:disabled,[readonly],[aria-readonly=true],${notWords}`;

/** The writing box that an event came from. Search, login, date and number fields are none. */
export function findBox(path: readonly EventTarget[]): HTMLElement | undefined {
  const first = path[0];
  if (!(first instanceof HTMLElement)) return undefined;
  const box = first.matches('textarea,input') ? first : editingHost(first);
  return box && isBox(box) ? box : undefined;
}

/** Every writing box that can be seen on the page now. */
export function findBoxes(root: ParentNode): HTMLElement[] {
  return findAll(root, boxes).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      (element.matches('textarea,input') || editingHost(element) === element) &&
      isBox(element) &&
      element.getClientRects().length > 0,
  );
}

/** Whether a person writes for others in this element. */
export function isBox(element: HTMLElement): boolean {
  if (element.matches(shut) || closest(element, searchParts)) return false;
  if (element instanceof HTMLTextAreaElement) return !isTiny(element);
  if (element instanceof HTMLInputElement) return isLine(element);
  return element.matches(boxes);
}

/** The outermost editable element: editors nest them. */
function editingHost(from: HTMLElement): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at: Element | null = from; at; at = parentWithin(at)) {
    const own = at.getAttribute('contenteditable')?.toLowerCase();
    if (own === 'false' && host) break;
    if (own !== undefined && own !== 'false' && at instanceof HTMLElement && !at.matches('body,html'))
      host = at;
  }
  return host;
}

/** Some pages keep a hidden textarea for the clipboard or for reCAPTCHA. */
function isTiny(field: HTMLTextAreaElement): boolean {
  return field.matches('[aria-hidden=true],[tabindex="-1"][style*=opacity],[name=g-recaptcha-response]');
}
