import type { Surface } from '../policy/types.ts';
import type { Site } from '../sites/site.ts';
import { climb, closest } from './climb.ts';
import { editor } from './editor.ts';
import { findAnswered, findLastMessage } from './find-answered.ts';
import { isBox } from './find-box.ts';
import { formOf, hasOwnHandle, isAnswer, isDay, isNamed, lines, linesOf } from './is-line.ts';

/** A box and what is being written in it. */
export type Composer = {
  box: HTMLElement;
  surface: Surface;
  /** The form, dialog or part of the page that belongs to this box: its buttons, its pictures. */
  scope: Element;
  /** The post that is being answered. */
  answered?: Element;
};

const scopes = '[role="dialog"], dialog, form, [role="form"], article, [role="article"]';
const secondary = `${lines}, textarea`;
const dates = 'input[type="date" i], input[type="datetime-local" i], input[type="time" i]';
const combos = '[role="combobox"]';
const ticks = 'input[type="checkbox" i]:not([role="switch"]), [role="checkbox"]';
const rows = ':is(li, [role="listitem"], [role="option"], [role="row"])';
const searches = `${lines}, input[type="search" i], ${combos}`;
/** A calendar is a grid too, of numbers and the names of days. */
const calendar = '[role="columnheader"], th';
/** Bios end at 160 characters at most, posts at 280 at least. */
const longestBio = 200;
const bioHint = /bio|about|description|headline|summary|tagline/i;

/** Says what is being written in a box: by what a network is known for, then by structure, never by a label's language. */
export function findComposer(box: HTMLElement, site: Site, path: string): Composer {
  const scope = scopeOf(box);
  const post = findAnswered(box);
  const surface = surfaceOf(box, scope, site, path, post !== undefined);
  const answered = surface === 'message' ? findLastMessage(box) : surface === 'comment' ? post : undefined;
  return { box, surface, scope, ...(answered ? { answered } : {}) };
}

function surfaceOf(box: HTMLElement, scope: Element, site: Site, path: string, answers: boolean): Surface {
  const known = site.boxes.find(({ selector }) => closest(box, selector));
  if (known) return known.surface;
  if (isMessage(box, site, path) || choosesPeople(box)) return 'message';
  if (box instanceof HTMLInputElement) {
    const isProfile = hasOwnHandle(box) || isProfileForm(formOf(box) ?? scope);
    return isProfile ? nameOrBio(box) : 'post';
  }
  if (isBio(box, scope)) return 'bio';
  if (answers) return 'comment';
  // What is as short as a bio among the messages is a note for everybody.
  return isShort(box, scope) && !isAmong(path, site.messagePaths) ? 'bio' : 'post';
}

/** The part of the page that a box belongs to; at most a few steps up where nothing says so. */
export function scopeOf(box: HTMLElement): Element {
  const named = closest(box, scopes);
  if (named) return named;
  let scope: Element = box;
  let steps = 0;
  for (const at of climb(box)) {
    if (at.matches('main, [role="main"], body') || steps > 8) break;
    steps += stepOf(at);
    scope = at;
    const buttons = [...at.querySelectorAll('button, [role="button"]')];
    // Icons alone are the editor's tools; Post says so in words.
    if (buttons.some((button) => (button.textContent ?? '').trim().length > 1)) break;
  }
  return scope;
}

/** A layer around one thing alone is no step up: networks add and drop such layers from one release to the next. */
function stepOf(at: Element): number {
  return at.childElementCount > 1 ? 1 : 0;
}

/** Messages stand under a log or a grid of earlier ones. In doubt a box by itself on a messages' address counts as one. */
function isMessage(box: HTMLElement, site: Site, path: string): boolean {
  let steps = 0;
  for (const at of climb(box)) {
    if (at.matches('body, html') || steps > 14) break;
    steps += stepOf(at);
    if (at.querySelector('article, [role="article"], [role="feed"]')) break;
    if (at.matches('[role="log"]') || at.querySelector('[role="log"]') || hasThread(at)) return true;
    // What stands beside a dialog does not belong to it.
    if (at.matches('[role="dialog"], dialog, main, [role="main"]')) break;
  }
  if (isAmong(path, site.postPaths ?? []) || (box instanceof HTMLTextAreaElement && isTerse(box)))
    return false;
  return isAmong(path, site.messagePaths);
}

/** Earlier messages in a grid of rows. */
function hasThread(part: Element): boolean {
  return [...part.querySelectorAll('[role="grid"]')].some((grid) =>
    [...grid.querySelectorAll('[role="row"]')].some(
      (row) => !row.querySelector(calendar) && /\p{L}/u.test(row.textContent ?? ''),
    ),
  );
}

/** Whom to send something to is looked for and ticked in a list, in the dialog in which a few words go with it. */
function choosesPeople(box: HTMLElement): boolean {
  const dialog = closest(box, '[role="dialog"], dialog');
  if (!dialog || dialog.querySelectorAll(`${rows} :is(${ticks})`).length < 2) return false;
  return [...dialog.querySelectorAll(searches)].some((line) => line !== box);
}

function isAmong(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** A message may be longer. */
function isTerse({ maxLength }: HTMLTextAreaElement): boolean {
  return maxLength > 0 && maxLength <= longestBio;
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

/** A short textarea by itself, answering nothing: a few words about oneself. Posts have editors, a picture's text its picture. */
function isShort(box: HTMLElement, scope: Element): boolean {
  if (!(box instanceof HTMLTextAreaElement) || !isTerse(box)) return false;
  return isProfileForm(scope) && !closest(box, scopes)?.querySelector('img, video');
}

function isBio(box: HTMLElement, scope: Element): boolean {
  if (!(box instanceof HTMLTextAreaElement)) return false;
  const others = [...scope.querySelectorAll(secondary)].filter((other) => other !== box);
  return isProfileForm(scope) && others.some((other) => other instanceof HTMLInputElement && isBox(other));
}
