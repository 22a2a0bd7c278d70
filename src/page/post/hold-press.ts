import type { Frame } from '../frame.ts';
import { drop } from '../keep-events.ts';

/**
 * Lets the checker put a question before a press on Post. What it says no to is kept from the page: that one press, in the
 * window's first capture listener. Nothing is ever sent again, and whatever fails lets the press through.
 */
export function holdPress(frame: Frame): void {
  /** What became of the press that is going on: undefined where none began. */
  let held: boolean | undefined;
  let heldKey = '';
  const ask = (event: Event): boolean => {
    try {
      return frame.onPress?.(event) ?? false;
    } catch {
      frame.isBroken = true;
      return false;
    }
  };
  const byPointer = (event: Event) => {
    // Only a person's own press counts; a page that forges one is not held up either.
    if (!event.isTrusted) return;
    const { type } = event;
    const { button, detail, pointerType } = event as PointerEvent;
    if (type === 'pointerdown') {
      // A finger on Post may be about to scroll: a touch is asked about when it turns out to be a click.
      held = button === 0 && pointerType !== 'touch' ? ask(event) : undefined;
      // Its default is left alone, or Chrome would send no mouse events whose default can be kept.
      if (held) event.stopImmediatePropagation();
    } else if (type === 'click') {
      if (detail === 0 || held === undefined ? ask(event) : held) drop(event);
      held = undefined;
    } else if (held) drop(event);
  };
  const byKey = (event: Event) => {
    if (!event.isTrusted) return;
    const { key, isComposing, repeat } = event as KeyboardEvent;
    // A key that is held down says the same again and again: it is one press.
    if (event.type === 'keydown' && !(repeat && key === heldKey))
      heldKey = !isComposing && ask(event) ? key : '';
    if (heldKey && key === heldKey) drop(event);
    if (event.type === 'keyup') heldKey = '';
  };
  const options = { capture: true, signal: frame.signal };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    window.addEventListener(type, byPointer, options);
  for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, byKey, options);
}
