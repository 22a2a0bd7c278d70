import { findBox } from './find-box.ts';
import { findUnseen } from './find-unseen.ts';
import type { Frame } from './frame.ts';
import { listenFor } from './listen-for.ts';

/** Keys after which it is plain that somebody writes there. */
const enough = 8;

/** Notices that a person writes where the extension cannot see: silence would look like a green light. */
export function watchUnseen(frame: Frame, onFirst: () => void): void {
  let last: HTMLElement | undefined;
  let keys = 0;
  listenFor(frame, 'input', (event) => {
    const path = event.composedPath();
    if (!event.isTrusted || path[0] === frame.box) return;
    const unseen = findBox(path) ? undefined : findUnseen(path);
    keys = unseen && unseen === last ? keys + 1 : 1;
    last = unseen;
    if (!unseen || keys < enough || frame.unseen === unseen) return;
    frame.unseen = unseen;
    if (frame.onUnseen) frame.onUnseen(unseen);
    else onFirst();
  });
}
