import { findBox, findBoxes } from '../../../src/page/find-box.ts';
import { findComposer } from '../../../src/page/find-composer.ts';
import { findUnseen } from '../../../src/page/find-unseen.ts';
import { findSite } from '../../../src/sites/find-site.ts';
import { addDecoys } from './decoys.ts';
import { makeRandom } from './random.ts';
import { scramble } from './scramble.ts';

/** What came of one seed: the surface that was seen, or none, and fields that were wrongly taken for a composer. */
export type Result = { seed: number; surface: string | undefined; wrong: string[] };

const mark = 'data-second-look-target';
const searches = '[type="search"], [role="combobox"], [placeholder^="Search"]';

/** Scrambles the page by every seed, from the same beginning, and looks for the composer each time. Runs within the page. */
export function tryScrambles(seeds: readonly number[]): Result[] {
  const beginning = copy(document.body) as HTMLElement;
  const site = findSite(location.hostname);
  return seeds.map((seed) => {
    const body = copy(beginning) as HTMLElement;
    document.documentElement.replaceChild(body, document.body);
    const box = findMarked(body);
    if (!box) throw new Error('no box is marked');
    box.removeAttribute(mark);
    const random = makeRandom(seed + 1_000_000);
    const strangers = [...body.querySelectorAll(searches), ...addDecoys(body, box, random)];
    const drawn = strangers.map(({ outerHTML }) => outerHTML);
    scramble(body, seed);
    const isFound = findBox(pathTo(box)) === box && findBoxes(document).includes(box);
    const wrong = strangers.flatMap((field, at) =>
      findBox(pathTo(field)) || isUnseen(field) ? [drawn[at] ?? ''] : [],
    );
    // Addresses change too.
    const path = random.chance(0.5) ? location.pathname : '/';
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

function findMarked(root: ParentNode): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(`[${mark}]`);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const within = shadowRoot && findMarked(shadowRoot);
    if (within) return within;
  }
  return undefined;
}
