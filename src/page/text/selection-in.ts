import { rootOf } from '../composer/dom.ts';

/** The selection as the tree that holds a box tells it: Chrome's shadow roots have their own, Firefox's document knows them all. */
export function selectionIn(box: Element): Selection | null {
  const root = rootOf(box) as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
