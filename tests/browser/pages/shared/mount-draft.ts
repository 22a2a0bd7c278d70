import { ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Editor } from './editor.ts';

/** X's editor, with the attributes that X gives it. */
export function mountDraft(into: HTMLElement, label: string, testId: string, onEnter?: () => void): Editor {
  const listeners: (() => void)[] = [];
  let state = EditorState.createEmpty();
  let show: (next: typeof state) => void = () => {};
  const Box = () => {
    const [shown, setShown] = useState(state);
    show = setShown;
    return createElement(DraftEditor, {
      editorState: shown,
      onChange: change,
      placeholder: label,
      ariaLabel: label,
      ariaMultiline: 'true',
      webDriverTestID: testId,
      spellCheck: true,
      ...(onEnter ? { handleReturn: returnKey } : {}),
    });
  };
  function change(next: typeof state): void {
    state = next;
    show(next);
    for (const listener of listeners) listener();
  }
  function returnKey(event: KeyboardEvent): string {
    if (event.shiftKey) return 'not-handled';
    onEnter?.();
    return 'handled';
  }
  flushSync(() => createRoot(into).render(createElement(Box)));
  const root = into.querySelector<HTMLElement>('[contenteditable]');
  if (!root) throw new Error('Draft.js drew no box');
  return {
    root,
    getText: () => state.getCurrentContent().getPlainText('\n'),
    onChange: (listener) => listeners.push(listener),
    clear: () => change(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
    focus: () => root.focus(),
  };
}
