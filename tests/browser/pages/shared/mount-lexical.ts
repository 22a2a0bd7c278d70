import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { Editor } from './editor.ts';

/** Facebook's and Instagram's editor, with the attributes that they give it. `onEnter`: Enter posts instead of breaking the line. */
export function mountLexical(root: HTMLElement, label: string, onEnter?: () => void, initial = ''): Editor {
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': label,
    'aria-placeholder': label,
  }))
    root.setAttribute(name, value);
  const editor = createEditor({
    namespace: label,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  reset(editor, initial);
  if (onEnter)
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || event.shiftKey) return false;
        event.preventDefault();
        onEnter();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  return {
    root,
    getText: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    onChange: (listener) => editor.registerUpdateListener(listener),
    clear: () => reset(editor),
    focus: () => editor.focus(),
  };
}

function reset(editor: LexicalEditor, text = ''): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text) paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph);
      if (document.activeElement === editor.getRootElement()) paragraph.select();
    },
    { tag: 'history-merge', discrete: true },
  );
}
