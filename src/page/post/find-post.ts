import { climb, closest, holds, precedes } from '../composer/climb.ts';
import { matches, query, read } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { dialogs, pages, posts, wholes } from '../composer/parts.ts';
import { scopes } from '../composer/scopes.ts';
import type { Frame } from '../frame.ts';
import { bareButtons } from './bare-buttons.ts';
import { buttonsIn } from './buttons-in.ts';
import { endsHead } from './ends-head.ts';
import { findBare } from './find-bare.ts';
import { findBeside } from './find-beside.ts';
import { findFilled } from './find-filled.ts';
import { findOnly } from './find-only.ts';
import { findPlain } from './find-plain.ts';
import { findReady, sharedWith } from './find-ready.ts';
import { findRestored } from './find-restored.ts';
import { isOfOthers } from './is-of-others.ts';
import { isWorded, opens, worded } from './is-worded.ts';
import { findStronger } from './note-strength.ts';
import { rowsAround, widestAround } from './rows-around.ts';

/**
 * The one button that sends what is written in a composer, found by structure: what text has switched on, the form's own
 * submit button, or the only button in words. Undefined in doubt, and then nothing is held up.
 */
export function findPost(composer: Composer, noted: Frame['buttons']): Element | undefined {
  const { box, scope } = composer;
  if (!read(scope, 'isConnected')) return undefined;
  const ready = findReady(scope, box, noted);
  if (!ready) return undefined;
  const submits = findSubmits(ready, box);
  const found =
    findSwitchedOn(ready, composer, noted) ??
    (submits.length === 1 ? undefined : findFresh(ready, composer, noted));
  // What was on all the time, further down or beside it, may be Post, and the other one take back what was written.
  const rivals = found
    ? worded(ready).filter((one) => noted.get(one) === false && isRival(one, found, box))
    : [];
  if (found && (rivals.length === 0 || submits.includes(found) || endsHead(found, box))) return found;
  if (submits.length === 1) return submits[0];
  if (found) {
    // Who switches a button on with the text does so with Post. The tools and the way back come before it.
    const isLast = noted.get(found) === true && rivals.every((one) => precedes(one, found));
    return findFilled([found, ...rivals]) ?? (isLast ? found : undefined);
  }
  if (submits.length > 0) return findFilled(submits);
  return (
    findOnly(composer, ready, noted) ??
    findOnPage(composer, noted) ??
    findRestored(composer, noted) ??
    findBeside(composer, ready) ??
    findGrown(composer, noted) ??
    findBare(composer, ready, noted) ??
    findPlain(composer, ready, noted)
  );
}

/**
 * The form's own submit buttons. What takes it unfinished ends it otherwise, and so do signs before words, as ×; it may be the
 * only one that submits, where a dialog's form does nothing but close it.
 */
function findSubmits(ready: readonly Element[], box: HTMLElement): Element[] {
  const all = ready.filter((button) => isSubmit(button, box));
  const whole = all.filter((button) => !matches(button, '[formnovalidate]'));
  const sure = whole.length > 0 ? whole : all;
  if (sure.slice(-1).some(isWorded)) return worded(sure);
  const hasWords = worded(ready).some((one) => precedes(box, one) && !opens(one));
  return hasWords ? sure.filter((button) => button !== ready[0] || precedes(box, button)) : sure;
}

/** Some networks draw Post only once there is text; as a sign where nothing else comes with it. What others say may come meanwhile. */
function findFresh(
  ready: readonly Element[],
  { box, scope, surface }: Composer,
  noted: Frame['buttons'],
): Element | undefined {
  if (!noted.has(box)) return undefined;
  const fresh = ready.filter(
    (button) => !noted.has(button) && !(surface === 'comment' && isOfOthers(button, box)),
  );
  const inWords = nearest(worded(fresh), box);
  const signs = fresh.filter((button) => precedes(box, button) && !opens(button) && !isWorded(button));
  // A feeling about the post above may have been drawn anew.
  const areAbove = !matches(scope, wholes) && inWords.some((button) => precedes(button, box));
  if (inWords.length > 0 && !(areAbove && signs.length > 0)) return choose(inWords, box);
  return signs.length === 1 && noted.get(box) ? signs[0] : undefined;
}

/** What text has switched on, in words where there is a choice: X switches "+" on along with Post, LinkedIn a clock. */
function findSwitchedOn(
  ready: readonly Element[],
  composer: Composer,
  noted: Frame['buttons'],
): Element | undefined {
  const { box } = composer;
  // What comes on beside Post may open more ways to post.
  const on = ready.filter((button) => noted.get(button) === true && !opens(button));
  const all = worded(on).filter((button) => precedes(box, button));
  const inWords = nearest(worded(on), box);
  // A tool for the text ("Rewrite") may be switched on nearer to it than Post.
  if (inWords.length > 0) return findSure(all, box) ?? choose(inWords, box);
  // A sign above the box is one of the editor's tools.
  const signs = on.filter((button) => precedes(box, button));
  return findBeyond(composer, noted) ?? nearest(signs, box).at(-1) ?? findInBar(composer, noted);
}

/** Of several in words one may be Undo: only what submits or is filled is Post for sure. */
function choose(found: readonly Element[], box: HTMLElement): Element | undefined {
  return found.length === 1 ? found[0] : findSure(found, box);
}

function findSure(found: readonly Element[], box: HTMLElement): Element | undefined {
  const submits = found.filter((button) => isSubmit(button, box));
  return submits.length === 1 ? submits[0] : findFilled(found);
}

/** The nearest of them after the box, with what stands as near. */
function nearest(found: Element[], box: HTMLElement): Element[] {
  const after = found.filter((button) => precedes(box, button));
  if (after.length === 0) return found;
  for (const at of climb(box)) {
    const here = after.filter((button) => holds(at, button));
    if (here.length > 0) return here;
  }
  return [];
}

/** A choice of who may reply may stand beside the box, and Post a row further out, or in the page's head. */
function findBeyond(composer: Composer, noted: Frame['buttons']): Element | undefined {
  const { box, scope } = composer;
  const isOn = (button: Element) => noted.get(button) === true;
  for (const row of rowsAround(scope)) {
    const found = worded((findReady(row, box, noted) ?? []).filter(isOn));
    const behind = found.filter((button) => precedes(box, button));
    if (behind.length > 0) return choose(behind, box);
  }
  return matches(scope, scopes) || query(document, posts) ? undefined : findApart(box, noted);
}

/** A dialog in which nothing behind the box is said in words may be ended in a bar by itself, beside the page. */
function findInBar({ box, scope }: Composer, noted: Frame['buttons']): Element | undefined {
  if (!matches(scope, dialogs) || worded(buttonsIn(scope)).some((one) => precedes(box, one)))
    return undefined;
  return findApart(box, noted, (one) => !closest(one, `${pages},${posts}`));
}

/** A page that is all composer may end it in its head, as on a phone, or in its foot: what text has switched on there. */
function findApart(
  box: HTMLElement,
  noted: Frame['buttons'],
  isThere = (_: Element) => true,
): Element | undefined {
  const ready = findReady(read(document, 'body'), box, noted) ?? [];
  return choose(
    worded(ready).filter((one) => noted.get(one) === true && isThere(one)),
    box,
  );
}

/** What tells of a person is edited on a page of its own too, in no form: then the page is one. */
function findOnPage({ box, scope, surface }: Composer, noted: Frame['buttons']): Element | undefined {
  const page = surface === 'bio' || surface === 'name' ? closest(box, pages) : null;
  if (!page || matches(scope, scopes) || query(page, posts)) return undefined;
  return findOnly({ box, scope: page, surface }, findReady(page, box, noted) ?? [], noted);
}

/** What alone has come to stand out more with the text, where nothing else in words may be Post as well. */
function findGrown({ box, scope, surface }: Composer, noted: Frame['buttons']): Element | undefined {
  const found = findStronger(box);
  if (!found || opens(found) || !precedes(box, found)) return undefined;
  const part = widestAround(scope);
  const ready = findReady(part, box, noted);
  if (!ready?.includes(found) || worded(bareButtons(part, box)).length > 0) return undefined;
  const rivals = worded(ready).filter(
    (one) => one !== found && isRival(one, found, box) && !(surface === 'comment' && isOfOthers(one, box)),
  );
  if (rivals.length === 0) return found;
  return isWorded(found) ? findFilled([found, ...rivals]) : undefined;
}

/** A choice of who may reply comes before Post too, but nearer to the box than Post is. */
function isRival(one: Element, found: Element, box: HTMLElement): boolean {
  if (opens(one) || !precedes(box, one)) return false;
  return precedes(found, one) || sharedWith(one, box) === sharedWith(found, box);
}

/** Whether a button submits the form that a box stands in. */
export function isSubmit(button: Element, box: HTMLElement): boolean {
  if (!(button instanceof HTMLButtonElement || button instanceof HTMLInputElement)) return false;
  return /submit|image/.test(button.type) && button.form !== null && holds(button.form, box);
}
