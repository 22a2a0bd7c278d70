import { climb, holds, precedes } from '../composer/climb.ts';
import type { Composer } from '../composer/find-composer.ts';
import { isField } from '../text/read-text.ts';
import { opens, worded } from './is-worded.ts';

/** What sends a comment from a field in no form: the one button right behind it, in words where there are several. */
export function findBeside({ box, surface }: Composer, ready: readonly Element[]): Element | undefined {
  if (surface !== 'comment' || !isField(box)) return undefined;
  const behind = ready.filter((button) => precedes(box, button) && !opens(button));
  for (const at of climb(box)) {
    const here = behind.filter((button) => holds(at, button));
    if (here.length === 0) continue;
    const [only, ...more] = here.length > 1 ? worded(here) : here;
    return more.length === 0 ? only : undefined;
  }
  return undefined;
}
