import type { Frame } from './frame.ts';

/** Hears of an event before the page does, and leaves it alone; what fails is noted. */
export function listenFor(
  frame: Frame,
  type: string,
  run: (event: Event) => void,
  root: EventTarget = window,
): void {
  const safely = (event: Event) => {
    try {
      run(event);
    } catch {
      frame.isBroken = true;
    }
  };
  root.addEventListener(type, safely, { capture: true, passive: true, signal: frame.signal });
}
