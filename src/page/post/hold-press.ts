import type { Frame } from '../frame.ts';

// A touch has no listener before it ends: one that could keep it would make every scroll wait.
const parts = 'pointerdown pointerup mousedown mouseup touchend click keydown keypress keyup'.split(' ');

/**
 * Lets the checker see every part of a press before the page does, in the window's first capture listener (follow-press.ts).
 * Whatever fails lets the press through.
 */
export function holdPress(frame: Frame): void {
  const hold = (event: Event) => {
    try {
      // Only a person's own press counts; a page that forges one is not held up either.
      if (event.isTrusted) frame.onPress?.(event);
    } catch {
      frame.isBroken = true;
    }
  };
  for (const part of parts) window.addEventListener(part, hold, { capture: true, signal: frame.signal });
}
