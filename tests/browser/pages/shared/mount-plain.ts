import type { Editor } from './editor.ts';

/** A contenteditable without an editor behind it, as LinkedIn's messages are. */
export function mountPlain(root: HTMLElement, label: string): Editor {
  root.setAttribute('contenteditable', 'true');
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', label);
  root.setAttribute('aria-multiline', 'true');
  const clear = () => root.replaceChildren(document.createElement('p'));
  clear();
  const listeners: (() => void)[] = [];
  root.addEventListener('input', () => {
    for (const listener of listeners) listener();
  });
  return {
    root,
    getText: () =>
      [...root.childNodes]
        .map((line) => line.textContent)
        .join('\n')
        .trim(),
    onChange: (listener) => listeners.push(listener),
    clear,
    focus: () => root.focus(),
  };
}
