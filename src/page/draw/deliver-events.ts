import type { Frame } from '../frame.ts';

/**
 * Plays what the watcher kept from the page (keep-events.ts) to the banner's own elements. Copies that do not leave the
 * closed root carry it: the page can neither see nor forge them.
 */
export function deliverEvents(frame: Frame, root: ShadowRoot, onKey: (event: KeyboardEvent) => void): void {
  let pressed: Element | null = null;
  frame.deliver = (event) => {
    if (event.type === 'pointerdown' || event.type === 'mousedown') {
      // The caret stays where it is: a press in the banner never takes the focus, but where a text is there to be selected.
      if (!elementAt(root, event as MouseEvent)?.closest('pre')) event.preventDefault();
      pressed = buttonAt(root, event as MouseEvent);
    } else if (event.type === 'click') {
      const target = buttonAt(root, event as MouseEvent);
      // A press that began elsewhere means nothing.
      if (target && ((event as MouseEvent).detail === 0 || pressed === target)) click(target);
      pressed = null;
    } else if (event.type === 'keydown') onKey(event as KeyboardEvent);
  };
}

function buttonAt(root: ShadowRoot, event: MouseEvent): Element | null {
  // Keys and screen readers press what has the focus, and tell no place.
  if (event.type === 'click' && event.detail === 0 && root.activeElement) return root.activeElement;
  return elementAt(root, event)?.closest('button') ?? null;
}

function elementAt(root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | null {
  return root.elementFromPoint(clientX, clientY);
}

function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: false }));
}
