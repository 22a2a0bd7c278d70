import { climb, holds, precedes } from '../composer/climb.ts';
import type { Composer } from '../composer/find-composer.ts';
import { wholes } from '../composer/parts.ts';
import type { Frame } from '../frame.ts';
import { findBehind, isFree, isPale } from './bare-buttons.ts';
import { isShown } from './buttons-in.ts';
import { opens, worded } from './is-worded.ts';

/** What is there to be read. */
const read = 'h1, h2, h3, h4, h5, h6, p, time, output, small, [aria-live]';
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
  if (!part.matches(wholes)) return [];
  const words = findBehind(part, box, isWord);
  return (words.length > 0 ? words : findBehind(part, box, isSign)).map((one) => wholeOf(one, box));
}

function isWord(element: Element): boolean {
  const words = element.textContent?.trim() ?? '';
  const isOwn = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
  return (
    isOwn &&
    words.length <= longest &&
    short.test(words) &&
    isFree(element) &&
    !element.closest(read) &&
    isShown(element)
  );
}

function isSign(element: Element): boolean {
  return element.localName === 'svg' && isFree(element) && !element.closest(read) && isShown(element);
}

/** All around it that says and shows nothing else. */
function wholeOf(one: Element, box: HTMLElement): Element {
  const said = (at: Element) => at.textContent?.trim();
  const shown = (at: Element) => at.querySelectorAll('svg, img').length + (at.localName === 'svg' ? 1 : 0);
  let whole = one;
  for (const at of climb(one)) {
    if (holds(at, box) || said(at) !== said(one) || shown(at) !== shown(one)) break;
    whole = at;
  }
  return whole;
}
