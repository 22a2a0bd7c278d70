import { closest, findAll } from './climb.ts';

/** One line of text. */
export const lines = ':is(input:not([type]), input[type="text"])';
/** Something to choose from opens as one types. */
export const choices = ['[role="combobox"]', '[aria-autocomplete]', '[list]'].join();
// Joined at run time: the bundler would put a copy of a plain string wherever it is used, and the watcher is to stay small.
/** An editor: posts are written in these. Some searches are one too. */
export const editor = [
  '[contenteditable]:not([contenteditable="false" i])',
  ':not([role="searchbox"]):not(:is(search, [role="search"]) *)',
].join('');
/** Everything that could be a writing box. */
const boxes = `${editor}, textarea, ${lines}`;
/** A form with one of these is about an account or a payment. */
export const secret = [
  'input:is([type="password"]',
  '[autocomplete^="cc-" i]',
  '[autocomplete="one-time-code" i])',
].join();
const notText = 'input:is([type^="date"], [type="time"], [type="number"], [type="tel"], [type="email"])';
/** For a date, a code or a search: a keyboard of another kind is asked for. */
export const notWords = [
  '[enterkeyhint="search" i]',
  '[inputmode]:not([inputmode="text" i], [inputmode="none" i])',
].join();
const nameHint = /name\b|handle|headline/i;
const shut = `body, html, :disabled, [readonly], [aria-readonly="true"], [role="searchbox"], [role="spinbutton"], ${notWords}`;
/** A day or a time, in whatever language the page asks for it. */
const dayAsked = /^\p{L}+([./-])\p{L}+\1\p{L}+$/u;
const dayGiven = /^\d+([:./-]\d+)+$/;
const nameToken = /(^|nick|[- ])name$/;

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
  if (element.matches(shut) || closest(element, 'search, [role="search"]')) return false;
  if (element instanceof HTMLTextAreaElement) return !isTiny(element);
  if (element instanceof HTMLInputElement) return isLine(element);
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
  if (!isFree(input) || isDay(input)) return false;
  const form = formOf(input);
  if (!form) return false;
  const isPage = form.matches('main, [role="main"]');
  if (isPage && hasOwnHandle(input)) return true;
  if (form.querySelector(secret)) return false;
  // Browsers fill a login by this one, also where the password is asked for only on the next page.
  if (/\busername\b/.test(input.autocomplete)) return false;
  if (isNamed(input) || isAnswer(input, form)) return true;
  // Beside an editor a line is part of the post if it has a length; without one it is a place or a person to look for.
  if (form.querySelector(editor)) return input.maxLength > 0;
  if (isPage) return false;
  if (hasOwnName(form)) return true;
  return form.querySelector('textarea') !== null && !form.querySelector(notText);
}

/** Whether a line takes any words, and offers none to choose from. */
function isFree(line: Element): line is HTMLInputElement {
  return line.matches(`${lines}:not(${choices})`);
}

/** Days are typed into lines of text too. */
export function isDay({ placeholder, value }: HTMLInputElement): boolean {
  return dayAsked.test(placeholder) || dayGiven.test(value);
}

/** Whether a line is one of a poll's answers: they are numbered, in every language, and stand with a question. */
export function isAnswer(line: HTMLInputElement, form: Element): boolean {
  const kind = kindOf(line);
  return (
    /#/.test(kind) &&
    form.querySelector(`${editor}, textarea`) !== null &&
    linesOf(form).some((other) => other !== line && kindOf(other) === kind)
  );
}

/** What a line is called, whichever number it has. */
function kindOf(line: HTMLInputElement): string {
  return `${line.ariaLabel} ${line.placeholder} ${line.labels?.[0]?.textContent}`.replace(/\p{N}+/gu, '#');
}

/** Whether a line holds the end of the person's own address, to which the page's head or menu leads. */
export function hasOwnHandle({ value }: HTMLInputElement): boolean {
  const end = `[href$="/${CSS.escape(value)}`;
  const link = `:is(nav, header, [role="navigation"], [role="banner"]) a:is(${end}"], ${end}/"])`;
  return value !== '' && document.querySelector(link) !== null;
}

/** Whether a form's lines together hold a name that the page shows too, in several parts: a login or a search has one. */
export function hasOwnName(form: Element): boolean {
  const parts = linesOf(form).flatMap(({ value }) => (value ? [value.trim()] : []));
  return parts.length > 1 && (document.body.textContent ?? '').includes(parts.join(' '));
}

/** A form's lines of free text. */
export function linesOf(form: Element): HTMLInputElement[] {
  return [...form.querySelectorAll(lines)].filter(isFree);
}

/** What a line of text belongs to. */
export function formOf(input: HTMLInputElement): Element | null {
  return closest(input, 'form, [role="form"], [role="dialog"], dialog, main, [role="main"]');
}

/** Whether a line is known for a person's name or the like by what browsers and forms call it. */
export function isNamed({ autocomplete, name, id }: HTMLInputElement): boolean {
  return nameToken.test(autocomplete) || nameHint.test(`${name} ${id}`);
}

/** Some pages keep a hidden textarea for the clipboard or for reCAPTCHA. */
function isTiny(field: HTMLTextAreaElement): boolean {
  return field.matches(
    '[aria-hidden="true"], [tabindex="-1"][style*="opacity"], [name="g-recaptcha-response"]',
  );
}
