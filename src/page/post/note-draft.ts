import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { allButtonsIn } from './buttons-in.ts';
import { isOff } from './note-buttons.ts';
import { widestAround } from './rows-around.ts';

/**
 * Remembers, once, that a draft was there with its words, and what there was to press around it; elsewhere in the page a
 * button that has not been seen yet may be the Post that another box's words have brought.
 */
export function noteDraft({ box, scope }: Composer, noted: Frame['buttons']): void {
  if (noted.has(box)) return;
  noted.set(box, false);
  for (const button of allButtonsIn(widestAround(scope)))
    if (!noted.has(button)) noted.set(button, isOff(button));
}
