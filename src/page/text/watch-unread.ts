import { readText } from './read-text.ts';

const enough = 8;

/** Calls back when a person has pressed keys in a box and its text is still as good as empty: it is drawn elsewhere. */
export function watchUnread(box: HTMLElement, signal: AbortSignal, onUnread: () => void): void {
  let keys = 0;
  const count = (event: Event) => {
    if (!event.isTrusted || !(event as InputEvent).inputType?.startsWith('insert')) return;
    if (++keys < enough) return;
    keys = 0;
    // What this key writes comes after its event.
    setTimeout(() => {
      if (!signal.aborted && readText(box).text.trim().length < 2) onUnread();
    }, 100);
  };
  box.addEventListener('beforeinput', count, { capture: true, passive: true, signal });
}
