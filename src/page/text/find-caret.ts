import { isField, type Reading } from './read-text.ts';

/** Where the caret stands in the text as read; its end if that cannot be told. */
export function findCaret(box: HTMLElement, reading: Reading): number {
  if (isField(box)) return box.selectionEnd ?? reading.text.length;
  const root = box.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = (root.getSelection ? root.getSelection() : null) ?? document.getSelection();
  const node = selection?.focusNode;
  const piece = node && reading.pieces.find((one) => one.node === node);
  return piece ? piece.start + (selection?.focusOffset ?? 0) : reading.text.length;
}
