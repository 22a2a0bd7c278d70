import { attributeOf } from './composer/dom.ts';
import { drop } from './drop.ts';
import type { Frame } from './frame.ts';

/** Esc closes the card and nothing of the page, unless the page has a menu open at the caret. */
export function shutByEscape(event: Event, frame: Frame, shut: (from: Node) => boolean): void {
  if (event.type !== 'keydown' || (event as KeyboardEvent).key !== 'Escape') return;
  const at = event.composedPath()[0];
  if (at instanceof Element && attributeOf(at, 'aria-expanded') === 'true') return;
  if (!(at instanceof Node) || !shut(at)) return;
  frame.heldKey = 'Escape';
  drop(event);
}
