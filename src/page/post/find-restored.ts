import { climb, precedes } from '../composer/climb.ts';
import { matches } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { wholes } from '../composer/parts.ts';
import { scopes } from '../composer/scopes.ts';
import type { Frame } from '../frame.ts';
import { findFilled } from './find-filled.ts';
import { findReady } from './find-ready.ts';
import { opens, worded } from './is-worded.ts';
import { rowsAround } from './rows-around.ts';

/**
 * Post on the open page, or in a post, where the box held words when it was first seen, as a draft that is restored: they had switched it
 * on already, so it is the one that is filled in the nearest row. What is on while the box is empty may be anything.
 */
export function findRestored({ scope, box }: Composer, noted: Frame['buttons']): Element | undefined {
  if (noted.get(box) !== false || matches(scope, wholes)) return undefined;
  for (const row of matches(scope, scopes) ? rowsWithin(scope, box) : rowsAround(scope)) {
    const ready = worded(findReady(row, box, noted) ?? []);
    const below = ready.filter((button) => precedes(box, button) && !opens(button));
    if (below.some((button) => findFilled([button]))) return findFilled(below);
  }
  return undefined;
}

/** What lies around a box within the post that it stands in, as a comment that is edited does. */
function* rowsWithin(scope: Element, box: HTMLElement): Generator<Element> {
  for (const at of climb(box)) {
    yield at;
    if (at === scope) return;
  }
}
