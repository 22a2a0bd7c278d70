import Quill from 'quill';
import type { Editor } from './editor.ts';

/** LinkedIn's editor for posts, with the attributes that LinkedIn gives it. */
export function mountQuill(into: HTMLElement, label: string, initial = ''): Editor {
  const quill = new Quill(into, { modules: { toolbar: false }, placeholder: label });
  const { root } = quill;
  followShadow(quill);
  if (initial) quill.setText(initial);
  quill.history.clear();
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', 'Text editor for creating content');
  root.setAttribute('aria-placeholder', label);
  return {
    root,
    getText: () => quill.getText().replace(/\n$/, ''),
    onChange: (listener) => quill.on('text-change', listener),
    clear: () => quill.setText(''),
    focus: () => quill.focus(),
  };
}

/** Quill asks the document, which sees nothing within a shadow root; LinkedIn's own copy is mended in the same way. */
function followShadow(quill: Quill): void {
  const { selection, root } = quill;
  const tree = () =>
    root.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  selection.hasFocus = () => root.contains(tree().activeElement);
  selection.getNativeRange = () => {
    const native = tree().getSelection?.() ?? document.getSelection();
    return native && native.rangeCount > 0 ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
}
