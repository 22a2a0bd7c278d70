import { closest, findAll } from './climb.ts';

const lines = 'input:not([type]), input[type="text" i]';
/** An editor: posts are written in these. Some searches are one too. */
export const editor =
  '[contenteditable]:not([contenteditable="false" i]):not([role="searchbox"]):not(:is(search, [role="search"]) *)';
/** Everything that could be a writing box. */
const boxes = `${editor}, textarea, ${lines}`;
/** A form with one of these is about an account or a payment. */
export const secret =
  'input[type="password" i], input[autocomplete^="cc-" i], input[autocomplete="one-time-code" i]';
const notText =
  'input[type^="date" i], input[type="time" i], input[type="number" i], input[type="tel" i], input[type="email" i]';
/** For a date, a code or a search: a keyboard of another kind is asked for. */
export const notWords =
  '[enterkeyhint="search" i], [inputmode="search" i], [inputmode="numeric" i], [inputmode="decimal" i], [inputmode="tel" i], [inputmode="email" i]';
const nameHint = /(display|first|last|full|middle|user|screen)?[-_]?name\b|handle|headline|nickname/i;
const nameTokens = new Set(['name', 'nickname', 'given-name', 'family-name', 'additional-name']);

/** The writing box that an event came from. Search, login, date and number fields are none. */
export function findBox(path: readonly EventTarget[]): HTMLElement | undefined {
  const first = path[0];
  if (!(first instanceof HTMLElement)) return undefined;
  const box = first.matches('textarea, input') ? first : editingHost(first);
  return box && isBox(box) ? box : undefined;
}

/** Every writing box that can be seen on the page now. */
export function findBoxes(root: ParentNode): HTMLElement[] {
  return findAll(root, boxes).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      (element.matches('textarea, input') || editingHost(element) === element) &&
      isBox(element) &&
      element.getClientRects().length > 0,
  );
}

/** Whether a person writes for others in this element. */
export function isBox(element: HTMLElement): boolean {
  if (
    element.matches(
      `body, html, [role="searchbox"], [role="spinbutton"], [aria-readonly="true"], ${notWords}`,
    )
  )
    return false;
  if (closest(element, 'search, [role="search"]')) return false;
  if (element instanceof HTMLTextAreaElement)
    return !element.readOnly && !element.disabled && !isTiny(element);
  if (element instanceof HTMLInputElement) return !element.readOnly && !element.disabled && isLine(element);
  return element.matches(boxes);
}

/** The outermost editable element: editors nest them. */
function editingHost(from: HTMLElement): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at: Element | null = from; at; at = at.parentElement) {
    const own = at.getAttribute('contenteditable')?.toLowerCase();
    if (own === 'false' && host) break;
    if (own !== undefined && own !== 'false' && at instanceof HTMLElement && !at.matches('body, html'))
      host = at;
  }
  return host;
}

/** One line of text is looked at only where it is a name, a title, an answer of a poll or the like, in a form about that. */
function isLine(input: HTMLInputElement): boolean {
  if (!input.matches(lines) || input.matches('[role="combobox"], [aria-autocomplete], [list]')) return false;
  const form = formOf(input);
  if (!form || form.querySelector(secret)) return false;
  // Browsers fill a login by this one, also where the password is asked for only on the next page.
  if (input.autocomplete?.split(' ').includes('username')) return false;
  if (isNamed(input)) return true;
  // Beside an editor a line is part of the post if it has a length; without one it is a place or a person to look for.
  if (form.querySelector(editor)) return input.maxLength > 0;
  if (form.matches('main, [role="main"]')) return false;
  const rest = form.querySelectorAll('input:not([type="hidden" i]):not([type="file" i]), textarea').length;
  return rest > 1 && form.querySelector('textarea') !== null && !form.querySelector(notText);
}

/** What a line of text belongs to. */
export function formOf(input: HTMLInputElement): Element | null {
  return closest(input, 'form, [role="form"], [role="dialog"], dialog, main, [role="main"]');
}

/** Whether a line is known for a person's name or the like by what browsers and forms call it. */
export function isNamed({ autocomplete, name, id }: HTMLInputElement): boolean {
  return nameTokens.has(autocomplete?.split(' ').at(-1) ?? '') || nameHint.test(`${name} ${id}`);
}

/** Some pages keep a hidden textarea for the clipboard or for reCAPTCHA. */
function isTiny(field: HTMLTextAreaElement): boolean {
  return field.matches(
    '[aria-hidden="true"], [tabindex="-1"][style*="opacity"], [name="g-recaptcha-response"]',
  );
}
