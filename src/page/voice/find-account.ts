import type { Site } from '../../sites/site.ts';
import { climb, closest, precedes } from '../composer/climb.ts';
import { attributeOf, closestWithin, matches, queryAll, read } from '../composer/dom.ts';

const xlink = 'http://www.w3.org/1999/xlink';
const posts = 'article, [role="article"], li, [role="listitem"]';
const limits = 'body, main, [role="main"], [role="feed"], article, [role="article"]';
const mostSteps = 8;

/** What tells the account that writes in a box from another one: a part of an address. Undefined where the page does not say. */
export function findAccount(box: Element, { accounts = [] }: Site): string | undefined {
  for (const { place, selector, outside, name } of accounts) {
    const all = place === 'page' ? queryAll(document, selector) : findBefore(box, selector);
    const found = outside ? all.filter((element) => !closestWithin(element, outside)) : all;
    const names = new Set(found.flatMap((element) => name.exec(pathOf(element))?.[1] ?? []));
    // Two accounts at once: in doubt it is none.
    if (names.size === 1) return [...names][0];
  }
  return undefined;
}

/** What matches nearest before the box, in its own dialog or row: never what belongs to the post that is answered. */
function findBefore(box: Element, selector: string): Element[] {
  const post = closest(box, posts);
  let steps = 0;
  for (const at of climb(box)) {
    if (matches(at, limits) || steps > mostSteps) break;
    const found = queryAll(at, selector).filter(
      (element) => precedes(element, box) && closest(element, posts) === post,
    );
    if (found.length > 0) return found;
    if (matches(at, 'dialog, [role="dialog"]')) break;
    if (read(at, 'childElementCount') > 1) steps += 1;
  }
  return [];
}

/** Pictures carry a size and a date behind the path, which change. */
function pathOf(element: Element): string {
  const address =
    attributeOf(element, 'href') ??
    element.getAttributeNS(xlink, 'href') ??
    attributeOf(element, 'src') ??
    '';
  return URL.canParse(address, location.href) ? new URL(address, location.href).pathname : '';
}
