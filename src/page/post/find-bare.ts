import { holds, precedes } from '../composer/climb.ts';
import { matches } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { wholes } from '../composer/parts.ts';
import { scopes } from '../composer/scopes.ts';
import type { Frame } from '../frame.ts';
import { bareButtons, isPale } from './bare-buttons.ts';
import { findFilled } from './find-filled.ts';
import { opens, worded } from './is-worded.ts';
import { rowsAround, widestAround } from './rows-around.ts';

/**
 * A Post that nothing calls a button: the one that came with the text or that text has made stronger, or the only one in
 * words in a form or dialog where no other button says anything.
 */
export function findBare(
  { box, scope }: Composer,
  ready: readonly Element[],
  noted: Frame['buttons'],
): Element | undefined {
  const isWhole = matches(scope, wholes);
  const isEmptySeen = noted.get(box) === true;
  const rows = matches(scope, scopes) ? [scope] : [...rowsAround(scope)];
  const shown = bareButtons(widestAround(scope), box).filter((one) => !isPale(one));
  for (const row of rows) {
    const all = shown.filter((one) => holds(row, one));
    const on = all.filter((one) => noted.get(one) ?? isEmptySeen);
    const inWords = worded(on);
    if (inWords.length > 0) return inWords.length === 1 ? inWords[0] : findFilled(inWords);
    if (on.length > 0) return on.length === 1 ? on[0] : undefined;
    const said = worded(all);
    const isOnly = !worded(ready).some((one) => precedes(box, one) && !holds(one, box) && !opens(one));
    if (isWhole && isOnly && said.length > 0) return said.length === 1 ? said[0] : findFilled(said);
  }
  return undefined;
}
