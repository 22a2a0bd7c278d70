/** Whether there is text in an element. None of it is read: it may be a message. */
export function hasWords(element: Element): boolean {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() !== null;
}
