import { climb, holds, precedes } from '../composer/climb.ts';
import { closestWithin, matches, queryAll, read } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { wholes } from '../composer/parts.ts';
import type { Frame } from '../frame.ts';
import { findBehind, isFree, isPale } from './bare-buttons.ts';
import { isShown } from './buttons-in.ts';
import { opens, worded } from './is-worded.ts';

/** What is there to be read. */
const readable = 'h1, h2, h3, h4, h5, h6, p, time, output, small, [aria-live]';
/** One to three words and no number, which would count characters. */
const short = /^\p{L}[^\p{N}\s]*(?:\s[^\p{N}\s]+){0,2}$/u;
const longest = 24;

/**
 * Post where nothing at all says that it is pressed, in a form or dialog without a button in words: the one short word or sign
 * behind the box, or the one that text has made stronger.
 */
export function findPlain(
  { box, scope }: Composer,
  ready: readonly Element[],
  noted: Frame['buttons'],
): Element | undefined {
  if (worded(ready).some((one) => precedes(box, one) && !opens(one))) return undefined;
  const all = plainIn(scope, box).filter((one) => !isPale(one));
  const on = all.filter((one) => noted.get(one) === true);
  const [only, ...more] = on.length > 0 ? on : all;
  return more.length === 0 ? only : undefined;
}

/** Short words behind a box in a form or dialog that are no button by any sign; where there are none, signs. */
export function plainIn(part: Element, box: HTMLElement): Element[] {
  if (!matches(part, wholes)) return [];
  const words = findBehind(part, box, isWord);
  return (words.length > 0 ? words : findBehind(part, box, isSign)).map((one) => wholeOf(one, box));
}

function isWord(element: Element): boolean {
  const words = read(element, 'textContent')?.trim() ?? '';
  const isOwn = [...read(element, 'childNodes')].some((node) => node instanceof Text && node.data.trim());
  return (
    isOwn &&
    words.length <= longest &&
    short.test(words) &&
    isFree(element) &&
    !closestWithin(element, readable) &&
    isShown(element)
  );
}

function isSign(element: Element): boolean {
  return matches(element, 'svg') && isFree(element) && !closestWithin(element, readable) && isShown(element);
}

/** All around it that says and shows nothing else. */
function wholeOf(one: Element, box: HTMLElement): Element {
  const said = (at: Element) => read(at, 'textContent')?.trim();
  const shown = (at: Element) => queryAll(at, 'svg, img').length + (matches(at, 'svg') ? 1 : 0);
  let whole = one;
  for (const at of climb(one)) {
    if (holds(at, box) || said(at) !== said(one) || shown(at) !== shown(one)) break;
    whole = at;
  }
  return whole;
}
