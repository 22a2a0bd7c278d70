import type { Surface } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import { closest } from './climb.ts';
import { editor } from './editor.ts';
import { findAnswered } from './find-answered.ts';
import { isBox } from './find-box.ts';
import { goesToPeople } from './goes-to-people.ts';
import { isBelowRemarks } from './is-chat.ts';
import { formOf, hasOwnHandle, isAnswer, isDay, isNamed, linesOf } from './is-line.ts';
import { isAmong, isMessage, isTerse } from './is-message.ts';
import { isRemark } from './is-remark.ts';
import { lines } from './parts.ts';
import { scopes } from './scopes.ts';

const secondary = `${lines}, textarea`;
const dates = 'input[type="date" i], input[type="datetime-local" i], input[type="time" i]';
const combos = '[role="combobox"]';
const bioHint = /bio|about|description|headline|summary|tagline/i;

/** What is being written in a box. Whether it is a message comes first: of what is private nothing is read. */
export function findSurface(box: HTMLElement, scope: Element, site: Site, path: string): Surface {
  const known = site.boxes.find(({ selector }) => closest(box, selector));
  if (known) return known.surface;
  if (isMessage(box, site, path) || goesToPeople(box)) return 'message';
  const short = isShort(box, scope, site.short?.longest) ? (site.short?.surface ?? 'bio') : undefined;
  if (short === 'message') return short;
  if (box instanceof HTMLInputElement) return findLine(box, scope);
  if (isBio(box, scope)) return 'bio';
  const isMade = isAmong(path, site.postPaths ?? []);
  if (box instanceof HTMLTextAreaElement && !isMade && !isTerse(box) && isRemark(box)) return 'comment';
  if (findAnswered(box) || isBelowRemarks(box)) return 'comment';
  // What is as short as a bio among the messages is a note for everybody.
  return short && !isAmong(path, site.messagePaths) ? short : 'post';
}

function findLine(line: HTMLInputElement, scope: Element): Surface {
  if (hasOwnHandle(line)) return nameOrBio(line);
  if (isRemark(line)) return 'comment';
  return isProfileForm(formOf(line) ?? scope) ? nameOrBio(line) : 'post';
}

/** A form to fill in, with no editor in it, that is about no event and no poll. */
function isProfileForm(form: Element): boolean {
  const all = linesOf(form);
  if (all.some((line) => isDay(line) || isAnswer(line, form))) return false;
  return !form.querySelector(`${editor}, ${dates}`) && (!hasLists(form) || hasName(form));
}

/** One list that completes what is typed may be a search; where and when are two. */
function hasLists(form: Element): boolean {
  const all = [...form.querySelectorAll(combos)];
  return all.length > 1 || all.some((list) => !list.hasAttribute('aria-autocomplete'));
}

/** Where and when are chosen from lists for an event, and in a profile too; but a profile has a name. */
function hasName(form: Element): boolean {
  return [...form.querySelectorAll('input')].some(isNamed);
}

function nameOrBio(input: HTMLInputElement): Surface {
  return bioHint.test(`${input.name} ${input.id}`) ? 'bio' : 'name';
}

/** A short textarea by itself: a few words about oneself or with something. Posts have editors, a picture's text its picture. */
function isShort(box: HTMLElement, scope: Element, longest?: number): boolean {
  if (!isTerse(box, longest) || closest(box, scopes)?.querySelector('img, video')) return false;
  return [...scope.querySelectorAll<HTMLElement>(`${editor}, ${secondary}`)].every(
    (other) => other === box || !isBox(other),
  );
}

function isBio(box: HTMLElement, scope: Element): boolean {
  if (!(box instanceof HTMLTextAreaElement)) return false;
  const others = [...scope.querySelectorAll(secondary)].filter((other) => other !== box);
  return isProfileForm(scope) && others.some((other) => other instanceof HTMLInputElement && isBox(other));
}
