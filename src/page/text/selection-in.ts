import { rootOf } from '../composer/dom.ts';

/** The selection as the tree that holds a box tells it: Chrome's shadow roots have their own, Firefox's document knows them all. */
export function selectionIn(box: Element): Selection | null {
  const root = rootOf(box);
  // The window tells what its document does, and hides nothing behind a picture that is called so.
  const tree = (root instanceof ShadowRoot ? root : window) as { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? getSelection();
}
