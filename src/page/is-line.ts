import { closest } from './climb.ts';
import { editor } from './editor.ts';

// Joined at run time, here and below: see editor.ts.
/** One line of text. */
export const lines = [':is(input:not([type])', 'input[type="text"])'].join();
/** Something to choose from opens as one types. */
export const choices = ['[role="combobox"]', '[aria-autocomplete]', '[list]'].join();
/** A form with one of these is about an account or a payment. */
export const secret = [
  'input:is([type="password"]',
  '[autocomplete^="cc-" i]',
  '[autocomplete="one-time-code" i])',
].join();
const notText = 'input:is([type^="date"], [type="time"], [type="number"], [type="tel"], [type="email"])';
const nameHint = /name\b|handle|headline/i;
/** A day or a time, in whatever language the page asks for it. */
const dayAsked = /^\p{L}+([./-])\p{L}+\1\p{L}+$/u;
const dayGiven = /^\d+([:./-]\d+)+$/;
const nameToken = /(^|nick|[- ])name$/;

/** One line of text is looked at only where it is a name, a title, an answer of a poll or the like, in a form about that. */
export function isLine(input: HTMLInputElement): boolean {
  if (!isFree(input) || isDay(input)) return false;
  const form = formOf(input);
  if (!form) return false;
  const isPage = form.matches('main, [role="main"]');
  if (isPage && hasOwnHandle(input)) return true;
  if (form.querySelector(secret)) return false;
  // Browsers fill a login by this one, also where the password is asked for only on the next page.
  if (/\busername\b/.test(input.autocomplete)) return false;
  if (isAskedAlone(input, form)) return false;
  if (isNamed(input) || isAnswer(input, form)) return true;
  // Beside an editor a line is part of the post if it has a length; without one it is a place or a person to look for.
  if (form.querySelector(editor)) return input.maxLength > 0;
  if (isPage) return false;
  if (hasOwnName(form)) return true;
  return form.querySelector('textarea') !== null && !form.querySelector(notText);
}

/** A login's first page and a search for people ask for one thing alone, and nothing stands there yet. */
function isAskedAlone(input: HTMLInputElement, form: Element): boolean {
  if (linesOf(form).length > 1 || form.querySelector('textarea') || hasOwnHandle(input)) return false;
  return input.value === '' || /user|search/i.test(`${input.name} ${input.id}`);
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
