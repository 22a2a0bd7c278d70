import { climb, stepOf } from './climb.ts';
import { contains, matches, queryAll } from './dom.ts';
import { editor } from './editor.ts';
import { isAfter } from './is-after.ts';
import { dialogs, lines, pages, pressed } from './parts.ts';

/** What somebody has said or shown. A menu's lines are links. */
const said = [
  ':is(article,[role=article],[aria-posinset],video',
  ':is(li,[role=listitem]):not(:has(>a),:has(>button)))',
].join();
/** Nothing is answered in what leads through the site, nor out of it. */
const apart = ['nav', 'header', '[role=navigation]', '[role=banner]'].join();
const secret = /user|mail|phone|code|search|^q /i;
const mostSteps = 4;

/**
 * Whether a field by itself answers what stands above it, and a button beside it sends that. A search stands above what it
 * finds, and a login or a code below words that nobody in particular has said.
 */
export function isRemark(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (/[^ofn]/.test(field.autocomplete) || secret.test(`${field.name} ${field.id}`)) return false;
  let isSent = false;
  let steps = 0;
  for (const at of climb(field)) {
    steps += stepOf(at);
    if (steps > mostSteps || matches(at, apart)) break;
    const find = (what: string) => queryAll(at, what);
    if (find(`${editor},textarea,${lines}`).length > 1) break;
    isSent ||= find(`${pressed},[type=submit]`).some((one) => isAfter(one, field));
    if (isSent && [at, ...find(said)].some((one) => isSaid(one, field))) return true;
    if (matches(at, `${pages},${dialogs}`)) break;
  }
  return false;
}

function isSaid(one: Element, field: Element): boolean {
  if (!matches(one, said) || !isAfter(field, one)) return false;
  const range = new Range();
  range.selectNodeContents(one);
  if (contains(one, field)) range.setEndBefore(field);
  return matches(one, 'video') || /\S/.test(`${range}`);
}
