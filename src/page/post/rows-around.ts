import { climb } from '../composer/climb.ts';
import { matches, query, read } from '../composer/dom.ts';
import { posts } from '../composer/parts.ts';
import { scopes } from '../composer/scopes.ts';

const mostSteps = 4;

/** A composer on the open page and what lies around it, further and further out, as far as the next posts. */
export function* rowsAround(scope: Element): Generator<Element> {
  if (matches(scope, scopes)) return;
  let steps = 0;
  for (const row of [scope, ...climb(scope)]) {
    if (matches(row, 'main, [role="main"], body, html') || steps > mostSteps) return;
    if (query(row, posts)) return;
    if (row !== scope && read(row, 'childElementCount') > 1) steps++;
    yield row;
  }
}

/** All that may hold what posts a composer. */
export function widestAround(scope: Element): Element {
  return [...rowsAround(scope)].at(-1) ?? scope;
}
