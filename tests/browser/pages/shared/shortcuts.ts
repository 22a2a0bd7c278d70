import { exposed } from './editor.ts';

/** Single keys that a network takes as commands while nobody writes. Each press is recorded for the tests. */
export function listenForShortcuts(keys: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    const isWriting =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'));
    const run = keys[event.key];
    if (!run || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    exposed.__shortcuts.push(event.key);
    run();
  });
}
