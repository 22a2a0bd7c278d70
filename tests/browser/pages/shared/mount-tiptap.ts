import { Editor as Tiptap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Editor } from './editor.ts';

/** LinkedIn's editor for comments and articles, with the attributes that LinkedIn gives it. */
export function mountTiptap(into: HTMLElement, label: string, initial = ''): Editor {
  const tiptap = new Tiptap({
    element: into,
    content: initial,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
  });
  return {
    root: tiptap.view.dom,
    getText: () => tiptap.getText(),
    onChange: (listener) => tiptap.on('update', listener),
    clear: () => tiptap.commands.clearContent(true),
    focus: () => tiptap.commands.focus(),
  };
}
