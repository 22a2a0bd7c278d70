import type { Frame } from '../frame.ts';

/** As long as a double click may take, ms, and as far as the hand may move in it. */
const soon = 500;
const near = 6;
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];

/**
 * Knows the second press of a double click whose first one has closed or moved the banner: what lies below, often the
 * ground that closes a dialog with all that is written in it, is not what was pressed.
 */
export function hearEcho(frame: Frame): void {
  const { deliver } = frame;
  let last: MouseEvent | undefined;
  let isSecond = false;
  frame.deliver = (event) => {
    isSecond = false;
    if (event.type === 'click') last = event as MouseEvent;
    deliver?.(event);
  };
  frame.echo = (event) => {
    const { type, isTrusted, detail } = event as MouseEvent;
    if (!isTrusted || !presses.includes(type)) return false;
    if (type === 'pointerdown') isSecond = last !== undefined && follows(event as MouseEvent, last);
    // A key presses without a pointer.
    if (!isSecond || (type === 'click' && detail === 0)) return false;
    // Chrome sends no mouse events for a pointer whose default is kept.
    if (type !== 'pointerdown') event.preventDefault();
    return true;
  };
}

function follows(event: MouseEvent, { timeStamp, clientX, clientY }: MouseEvent): boolean {
  const isNear = Math.hypot(event.clientX - clientX, event.clientY - clientY) <= near;
  return isNear && event.timeStamp - timeStamp <= soon;
}
