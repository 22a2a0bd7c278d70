import { drop } from '../drop.ts';

const parts = new Set(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchend', 'click']);
const keys = new Set(['keydown', 'keypress', 'keyup']);
/** A finger that has gone further than this was about to do something else, px. */
const slip = 24;

/**
 * Follows each press from its beginning, and asks about it once, at the first event with which a page could post. What is
 * said no to is kept from the page, to its end: that one press. Nothing is ever sent again.
 */
export function followPress(ask: (event: Event) => boolean): (event: Event) => void {
  /** What became of the press that is going on: undefined where none began. */
  let held: boolean | undefined;
  let heldKey = '';
  let start = { x: 0, y: 0 };

  const byPointer = (event: PointerEvent) => {
    const { type, button, detail, pointerType, clientX: x, clientY: y } = event;
    const isFinger = pointerType === 'touch';
    if (type === 'pointerdown') {
      // Not that of a press before, should the asking fail.
      held = undefined;
      // A finger on Post may be about to scroll, and then never comes up as a pointer.
      held = button === 0 && !isFinger ? ask(event) : undefined;
      // Its default is left alone, or Chrome would send no mouse events whose default can be kept.
      if (held) event.stopImmediatePropagation();
      start = { x, y };
    } else if (type === 'click') {
      if (detail === 0 || held === undefined ? ask(event) : held) drop(event);
      held = undefined;
    } else {
      if (type === 'pointerup' && isFinger && Math.hypot(x - start.x, y - start.y) < slip) held = ask(event);
      if (held) drop(event);
    }
  };
  const byKey = (event: KeyboardEvent) => {
    const { type, key, isComposing, repeat } = event;
    // A key that is held down says the same again and again: it is one press.
    if (type === 'keydown' && !(repeat && key === heldKey)) heldKey = !isComposing && ask(event) ? key : '';
    if (heldKey && key === heldKey) drop(event);
    if (type === 'keyup') heldKey = '';
  };
  return (event) => {
    if (keys.has(event.type)) byKey(event as KeyboardEvent);
    else if (parts.has(event.type)) byPointer(event as PointerEvent);
  };
}
