import type { Frame } from '../frame.ts';
import { listenFor } from '../listen-for.ts';
import { matches } from './dom.ts';
import { findBox } from './find-box.ts';
import { findUnseen } from './find-unseen.ts';

/** Characters after which it is plain that somebody writes there. */
const enough = 8;

/** Notices that a person writes where the extension cannot see: silence would look like a green light. */
export function watchUnseen(frame: Frame, onFirst: () => void, look: (event: Event) => void): void {
  let last: EventTarget | undefined;
  let written = 0;
  // An EditContext gives no input event.
  listenFor(frame, 'beforeinput', (event) => {
    const path = event.composedPath();
    const [first] = path;
    if (!event.isTrusted || first === frame.box) return;
    // Some boxes take words only a moment after their focus. A line is told by what it holds, so its words make none of it.
    if (!matches(first as Element, 'input') && findBox(path)) return look(event);
    if (first !== last) written = 0;
    last = first;
    const { data, dataTransfer } = event as InputEvent;
    // Only how much it is: what is pasted or dropped whole counts for all its characters.
    written += (data ?? dataTransfer?.getData('text'))?.length || 1;
    if (written < enough) return;
    // What a line is takes a look at the whole page: not at every key.
    written = 0;
    if (findBox(path)) return;
    const unseen = findUnseen(path);
    if (!unseen || frame.unseen === unseen) return;
    frame.unseen = unseen;
    if (frame.onUnseen) frame.onUnseen(unseen);
    else onFirst();
  });
}
