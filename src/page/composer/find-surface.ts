import type { Surface } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import { closest } from './climb.ts';
import { attributeOf, query, queryAll } from './dom.ts';
import { editor } from './editor.ts';
import { findAnswered } from './find-answered.ts';
import { isBox } from './find-box.ts';
import { goesToPeople } from './goes-to-people.ts';
import { isBesideVideo } from './is-beside-video.ts';
import { isBelowRemarks } from './is-chat.ts';
import { formOf, hasOwnHandle, hasOwnName, isAnswer, isDay, isNamed, linesOf } from './is-line.ts';
import { isAmong, isMessage, isTerse } from './is-message.ts';
import { isRemark } from './is-remark.ts';
import { lines } from './parts.ts';
import { scopes } from './scopes.ts';
import { wasBlank } from './was-blank.ts';

const secondary = `${lines}, textarea`;
const dates = 'input[type="date" i], input[type="datetime-local" i], input[type="time" i]';
const combos = '[role="combobox"]';
const choices = `${combos}, select`;
const lookUps = 'input:is([aria-autocomplete], [list])';
/** An event is planned for the next few. */
const manyYears = 20;
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
  if (findAnswered(box) || isBelowRemarks(box) || isBesideVideo(box)) return 'comment';
  // What is as short as a bio among the messages is a note for everybody.
  return short && !isAmong(path, site.messagePaths) ? short : 'post';
}

function findLine(line: HTMLInputElement, scope: Element): Surface {
  if (hasOwnHandle(line)) return nameOrBio(line);
  if (isRemark(line)) return 'comment';
  const form = formOf(line) ?? scope;
  if (isPartOfLife(form)) return 'bio';
  return isProfileForm(form) ? nameOrBio(line) : 'post';
}

/** A form to fill in, with no editor in it, that is about no event and no poll. */
function isProfileForm(form: Element): boolean {
  const all = linesOf(form);
  if (all.some((line) => isDay(line) || isAnswer(line, form))) return false;
  if (query(form, `${editor}, ${dates}`)) return false;
  return hasName(form) || !(hasLists(form) || isBegun(form, all));
}

/** What is begun, as a newsletter, may have a picture; what it is called stands nowhere yet. Who has a profile has a name. */
function isBegun(form: Element, all: readonly HTMLInputElement[]): boolean {
  return all.length > 0 && all.every(wasBlank) && query(form, '[type="file" i]') !== null;
}

/** A part of a life, as where somebody worked. */
function isPartOfLife(form: Element): boolean {
  return !query(form, `${editor}, ${dates}`) && (tellsOfYears(form) || looksAllUp(form));
}

/** The employer, the work and the town are each looked up: what is made for others, an event or an offer, has a line for what it is called. */
function looksAllUp(form: Element): boolean {
  return queryAll(form, lookUps).length > 1 && linesOf(form).length === 0;
}

/** Years that are over are chosen for it, but no day. An event is to come, a birth has a day. */
function tellsOfYears(form: Element): boolean {
  const lists = queryAll<HTMLSelectElement>(form, 'select').map(({ options }) => [...options]);
  const years = (one: HTMLOptionElement) => /^\s*(?:19|20)\d\d\s*$/.test(one.text);
  const isDays = (options: HTMLOptionElement[]) => options.some((one) => /^\s*31\s*$/.test(one.text));
  return lists.some((options) => options.filter(years).length >= manyYears) && !lists.some(isDays);
}

/** One list that completes what is typed may be a search; where and when are two. A newsletter says how often it comes. */
function hasLists(form: Element): boolean {
  const all = queryAll(form, choices);
  return all.length > 1 || all.some((list) => !attributeOf(list, 'aria-autocomplete'));
}

/** Where and when are chosen from lists for an event, and in a profile too; but a profile has a name, which the page may show. */
function hasName(form: Element): boolean {
  return queryAll<HTMLInputElement>(form, 'input').some(isNamed) || hasOwnName(form);
}

function nameOrBio(input: HTMLInputElement): Surface {
  return bioHint.test(`${input.name} ${input.id}`) ? 'bio' : 'name';
}

/** A short textarea by itself: a few words about oneself or with something. Posts have editors, a picture's text its picture. */
function isShort(box: HTMLElement, scope: Element, longest?: number): boolean {
  if (!isTerse(box, longest) || hasMedia(closest(box, scopes))) return false;
  return queryAll<HTMLElement>(scope, `${editor}, ${secondary}`).every(
    (other) => other === box || !isBox(other),
  );
}

function hasMedia(part: Element | null): boolean {
  return part !== null && query(part, 'img, video') !== null;
}

function isBio(box: HTMLElement, scope: Element): boolean {
  if (!(box instanceof HTMLTextAreaElement)) return false;
  if (isPartOfLife(scope)) return true;
  const others = queryAll(scope, secondary).filter((other) => other !== box);
  return isProfileForm(scope) && others.some((other) => other instanceof HTMLInputElement && isBox(other));
}
