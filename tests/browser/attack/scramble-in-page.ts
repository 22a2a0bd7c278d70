import { findAll } from '../../../src/page/composer/climb.ts';
import { findBox, findBoxes } from '../../../src/page/composer/find-box.ts';
import { findComposer } from '../../../src/page/composer/find-composer.ts';
import { findUnseen } from '../../../src/page/composer/find-unseen.ts';
import { findSite } from '../../../src/sites/find-site.ts';
import { addDecoys } from './decoys.ts';
import { makeRandom } from './random.ts';
import { scramble } from './scramble.ts';

/** What came of one seed: the surface that was seen, or none, and fields that were wrongly taken for a composer. */
export type Result = { seed: number; surface: string | undefined; wrong: string[] };

const mark = 'data-second-look-target';
const searches = '[type="search"], [role="combobox"], [placeholder^="Search"], [placeholder="dd/mm/yyyy"]';

/** Scrambles the page by every seed, from the same beginning, and looks for its composers each time. Runs within the page. */
export function tryScrambles(seeds: readonly number[], count: number): Result[][] {
  const beginning = copy(document.body) as HTMLElement;
  const results: Result[][] = Array.from({ length: count }, () => []);
  for (const seed of seeds)
    for (const [at, result] of tryScramble(beginning, seed, count).entries()) results[at]?.push(result);
  return results;
}

function tryScramble(beginning: HTMLElement, seed: number, count: number): Result[] {
  const site = findSite(location.hostname);
  const body = copy(beginning) as HTMLElement;
  document.documentElement.replaceChild(body, document.body);
  const targets = Array.from({ length: count }, (_, at) => findMarked(body, at));
  const random = makeRandom(seed + 1_000_000);
  const strangers = [...body.querySelectorAll(searches), ...addDecoys(body, random.pick(targets), random)];
  const drawn = strangers.map(({ outerHTML }) => outerHTML);
  scramble(body, seed);
  const wrong = strangers.flatMap((field, at) =>
    findBox(pathTo(field)) || isUnseen(field) ? [drawn[at] ?? ''] : [],
  );
  // Addresses change too.
  const path = random.chance(0.5) ? location.pathname : '/';
  return targets.map((box) => {
    const isFound = findBox(pathTo(box)) === box && findBoxes(document).includes(box);
    return { seed, surface: isFound ? findComposer(box, site, path).surface : undefined, wrong };
  });
}

/** A field that is none of our business is not to be called one that we cannot read either. */
function isUnseen(field: Element): boolean {
  return field instanceof HTMLInputElement && findUnseen(pathTo(field)) !== undefined;
}

function pathTo(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    path.push(at);
  return path;
}

/** A copy with the open shadow roots, which cloneNode leaves out. */
function copy(node: Node): Node {
  const made = node.cloneNode();
  for (const child of node.childNodes) made.appendChild(copy(child));
  if (node instanceof Element && node.shadowRoot) {
    const root = (made as Element).attachShadow({ mode: 'open' });
    for (const child of node.shadowRoot.childNodes) root.appendChild(copy(child));
  }
  return made;
}

function findMarked(root: ParentNode, at: number): HTMLElement {
  const found = findAll(root, `[${mark}="${at}"]`)[0];
  if (!(found instanceof HTMLElement)) throw new Error('no box is marked');
  found.removeAttribute(mark);
  return found;
}
