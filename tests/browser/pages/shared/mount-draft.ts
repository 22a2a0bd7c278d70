import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { createElement } from 'react';
import type { Editor } from './editor.ts';
import { mountControlled } from './mount-controlled.ts';

/** X's editor, with the attributes that X gives it. */
export function mountDraft(
  into: HTMLElement,
  label: string,
  testId: string,
  onEnter?: () => void,
  initial = '',
): Editor {
  const before = EditorState.createWithContent(ContentState.createFromText(initial));
  const state = mountControlled(into, before, (editorState, onChange) =>
    createElement(DraftEditor, {
      editorState,
      onChange,
      placeholder: label,
      ariaLabel: label,
      ariaMultiline: 'true',
      webDriverTestID: testId,
      spellCheck: true,
      ...(onEnter ? { handleReturn: returnKey } : {}),
    }),
  );
  function returnKey(event: KeyboardEvent): string {
    if (event.shiftKey) return 'not-handled';
    onEnter?.();
    return 'handled';
  }
  const root = into.querySelector<HTMLElement>('[contenteditable]');
  if (!root) throw new Error('Draft.js drew no box');
  return {
    root,
    getText: () => state.get().getCurrentContent().getPlainText('\n'),
    onChange: state.onChange,
    clear: () => state.set(EditorState.push(state.get(), ContentState.createFromText(''), 'remove-range')),
    focus: () => root.focus(),
  };
}
