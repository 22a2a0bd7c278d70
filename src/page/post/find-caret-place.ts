import { contains } from '../composer/dom.ts';
import { selectionIn } from '../text/selection-in.ts';

/** Where the caret stands in an editor; undefined in a text field, which does not tell. */
export function findCaretPlace(box: HTMLElement): DOMRect | undefined {
  const selection = selectionIn(box);
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!range || !contains(box, range.endContainer)) return undefined;
  return [...range.getClientRects()].at(-1);
}
