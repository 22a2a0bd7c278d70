import type { Frame } from '../frame.ts';

/**
 * Plays what the watcher kept from the page (keep-events.ts) to the banner's own elements. Copies that do not leave the
 * closed root carry it: the page can neither see nor forge them.
 */
export function deliverEvents(frame: Frame, root: ShadowRoot, onKey: (event: KeyboardEvent) => void): void {
  let pressed: Element | null = null;
  frame.deliver = (event) => {
    if (event.type === 'pointerdown' || event.type === 'mousedown') {
      // The caret stays where it is: a press in the banner never takes the focus.
      event.preventDefault();
      pressed = buttonAt(root, event as MouseEvent);
    } else if (event.type === 'click') {
      const target = buttonAt(root, event as MouseEvent);
      // A press that began elsewhere means nothing.
      if (target && ((event as MouseEvent).detail === 0 || pressed === target)) click(target);
      pressed = null;
    } else if (event.type === 'keydown') onKey(event as KeyboardEvent);
  };
}

function buttonAt(root: ShadowRoot, { clientX, clientY, detail, type }: MouseEvent): Element | null {
  // Keys and screen readers press what has the focus, and tell no place.
  if (type === 'click' && detail === 0 && root.activeElement) return root.activeElement;
  return root.elementFromPoint(clientX, clientY)?.closest('button') ?? null;
}

function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false }));
}
