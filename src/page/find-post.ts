import { holds } from './climb.ts';
import type { Composer } from './find-composer.ts';
import type { Frame } from './frame.ts';
import { findIn, isOff } from './note-buttons.ts';

const mostButtons = 200;

/**
 * The one button that sends what is written in a composer, found by structure: what text has switched on, or the form's
 * own submit button. Undefined in doubt, and then nothing is held up.
 */
export function findPost({ box, scope }: Composer, noted: Frame['buttons']): Element | undefined {
  if (!scope.isConnected) return undefined;
  const ready = [...findIn(scope)].filter((button) => !isOff(button) && !holds(button, box));
  if (ready.length > mostButtons) return undefined;
  const switchedOn = ready.filter((button) => noted.get(button) === true);
  // X switches "+" on along with Post, LinkedIn a clock. Post says so in words, and stands last.
  const found = worded(switchedOn).at(-1) ?? switchedOn.at(-1);
  if (found) return found;
  const submits = ready.filter((button) => isSubmit(button, box));
  if (submits.length === 1) return submits[0];
  // Some networks draw Post only once there is text.
  const fresh = noted.has(box) ? worded(ready.filter((button) => !noted.has(button))) : [];
  return fresh.length === 1 ? fresh[0] : undefined;
}

function worded(found: Element[]): Element[] {
  return found.filter((button) => (button.textContent ?? '').trim().length > 1);
}

function isSubmit(button: Element, box: HTMLElement): boolean {
  if (!(button instanceof HTMLButtonElement || button instanceof HTMLInputElement)) return false;
  return button.type === 'submit' && button.form !== null && button.form === box.closest('form');
}
