import { isField, type Reading } from './read-text.ts';
import { selectionIn } from './selection-in.ts';

/** Where the caret stands in the text as read; its end if that cannot be told. */
export function findCaret(box: HTMLElement, reading: Reading): number {
  if (isField(box)) return box.selectionEnd ?? reading.text.length;
  const selection = selectionIn(box);
  const node = selection?.focusNode;
  const piece = node && reading.pieces.find((one) => one.node === node);
  return piece ? piece.start + (selection?.focusOffset ?? 0) : reading.text.length;
}
