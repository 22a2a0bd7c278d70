/** Whether one element begins behind the other's beginning. */
export function isAfter(one: Element, other: Element | null | undefined): boolean {
  // Node.DOCUMENT_POSITION_FOLLOWING: the watcher is to stay small.
  return !!other && (other.compareDocumentPosition(one) & 4) > 0;
}
