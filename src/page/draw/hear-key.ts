import type { Frame } from '../frame.ts';

/** Knows a key that went down at the banner until it is up again, wherever the focus goes meanwhile: its repeats post nothing. */
export function hearKey(frame: Frame): void {
  const { deliver, echo } = frame;
  frame.deliver = (event) => {
    if (event.type === 'keydown') frame.heldKey = (event as KeyboardEvent).key;
    deliver?.(event);
  };
  frame.echo = (event) => isHeld(frame, event as KeyboardEvent) || (echo?.(event) ?? false);
}

function isHeld(frame: Frame, event: KeyboardEvent): boolean {
  const { type, key, repeat, isTrusted } = event;
  if (!frame.heldKey || key !== frame.heldKey || !isTrusted) return false;
  if (type === 'keyup' || (type === 'keydown' && !repeat)) frame.heldKey = '';
  // Its end may have been lost, with the focus in another window.
  if (type === 'keydown' && !repeat) return false;
  event.preventDefault();
  return true;
}
