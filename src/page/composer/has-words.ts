import { walk } from './dom.ts';

/** Whether there is text in an element. None of it is read: it may be a message. */
export function hasWords(element: Element): boolean {
  return walk(document, element, NodeFilter.SHOW_TEXT).nextNode() !== null;
}
