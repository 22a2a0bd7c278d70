import { closest } from './climb.ts';
import { matches, query, queryAll, read } from './dom.ts';
import { editor } from './editor.ts';
import { isAfter } from './is-after.ts';
import { isRemark } from './is-remark.ts';
import { dialogs, lines, pages, person, searches, wholes } from './parts.ts';

/** Something to choose from opens as one types. */
export const choices = ['[role=combobox]', '[aria-autocomplete]', '[list]'].join();
/** A form with one of these is about an account or a payment. */
export const secret = [
  ':is([type=password]',
  // Shown in letters it is a line of text, and still called one.
  '[name*="pass" i]',
  '[autocomplete$=password]',
  '[autocomplete^=cc-]',
  '[autocomplete=one-time-code])',
].join();
const notText = ':is([type=number],[type=tel],[type=email])';
const nameHint = /name\b|handle|headline/i;

/** One line of text is looked at only where it is a name, a title, an answer of a poll or the like, in a form about that; or a remark. */
export function isLine(input: HTMLInputElement): boolean {
  if (!isFree(input)) return false;
  // Below people to tick stands a message to them, above them the line that looks for them. Neither is read to tell.
  const dialog = closest(input, dialogs);
  const people = dialog && query(dialog, person);
  const first = people ?? (dialog && query(dialog, '[role=option]:has(img)'));
  if (first && isAfter(input, first) && isAfter(first, dialog && query(dialog, searches))) return true;
  if (isDay(input)) return false;
  const form = formOf(input);
  if (!form) return isRemark(input);
  const isPage = matches(form, pages);
  const hasSecret = !!query(form, secret);
  if (hasOwnHandle(input)) return isPage || !hasSecret;
  if (hasSecret) return false;
  // Browsers fill a login by this one, also where the password is asked for only on the next page.
  if (/\busername\b/.test(input.autocomplete)) return false;
  if (isRemark(input)) return true;
  if (isAskedAlone(input, form)) return false;
  if (isNamed(input) || isAnswer(input, form)) return true;
  // Beside an editor a line is part of the post if it has a length; without one it is a place or a person to look for.
  if (query(form, editor)) return input.maxLength > 0;
  if (!isPage && hasOwnName(form)) return true;
  // A search beside a text has neither a length nor a label of its own.
  if (input.maxLength < 1 && (isPage || !input.labels?.length)) return false;
  return !people && !!query(form, 'textarea') && !query(form, notText);
}

/** A login's first page and a search for people ask for one thing alone, and nothing stands there yet. */
function isAskedAlone(input: HTMLInputElement, form: Element): boolean {
  if (linesOf(form).length > 1 || query(form, `${editor},textarea`)) return false;
  return !input.value || /user|search/i.test(`${input.name} ${input.id}`);
}

/** Whether a line takes any words, and offers none to choose from. */
function isFree(line: Element): line is HTMLInputElement {
  return matches(line, `${lines}:not(${choices})`);
}

/** Days and hours are typed into lines of text too: two numbers or a few, and fewer words than numbers. A title has more. */
export function isDay({ placeholder, value }: HTMLInputElement): boolean {
  const count = (pattern: RegExp) => (value.match(pattern) ?? []).length;
  const numbers = count(/\d+/g);
  // In whatever language the page asks for it. Made here: to make \p costs each page more than all else that is made at its start.
  return (
    /^\p{L}+([./-])\p{L}+\1\p{L}+$|^-+:/u.test(placeholder) ||
    (numbers > 1 && numbers < 7 && count(/\p{L}{2,}/gu) < numbers)
  );
}

/** Whether a line is one of a poll's answers: they are numbered, in every language, and stand with a question. */
export function isAnswer(line: HTMLInputElement, form: Element): boolean {
  const kind = kindOf(line);
  return (
    /#/.test(kind) &&
    !!query(form, `${editor},textarea`) &&
    linesOf(form).some((other) => other !== line && kindOf(other) === kind)
  );
}

/** What a line is called, whichever number it has. */
function kindOf(line: HTMLInputElement): string {
  return `${line.ariaLabel} ${line.placeholder} ${line.labels?.[0]?.textContent}`.replace(/\p{N}+/gu, '#');
}

/** Whether a line holds the end of the person's own address: the page's head or menu leads there, or it stands beside the line. */
export function hasOwnHandle(input: HTMLInputElement): boolean {
  const { value } = input;
  const end = `[href$="/${CSS.escape(value)}`;
  const link = `:is(nav,header,[role=navigation],[role=banner]) a:is(${end}"],${end}/"])`;
  if (!value) return false;
  const whole = closest(input, wholes);
  return !!query(document, link) || (!!whole && read(whole, 'textContent').includes(`.com/${value}`));
}

/** Whether a form's lines together hold a name that the page shows too, in several parts: a login or a search has one. */
export function hasOwnName(form: Element): boolean {
  const parts = linesOf(form).flatMap(({ value }) => (value ? [value.trim()] : []));
  return parts.length > 1 && read(document, 'body').textContent.includes(parts.join(' '));
}

/** A form's lines of free text. */
export function linesOf(form: Element): HTMLInputElement[] {
  return queryAll(form, lines).filter(isFree);
}

/** What a line of text belongs to. */
export function formOf(input: HTMLInputElement): Element | null {
  return closest(input, `${wholes},${pages}`);
}

/** Whether a line is known for a person's name or the like by what browsers and forms call it. */
export function isNamed({ autocomplete, name, id }: HTMLInputElement): boolean {
  return nameHint.test(`${autocomplete} ${name} ${id}`);
}
