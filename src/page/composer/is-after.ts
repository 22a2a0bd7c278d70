import { compare } from './dom.ts';

/** Whether one element begins behind the other's beginning. */
export function isAfter(one: Element, other: Element | null | undefined): boolean {
  // Node.DOCUMENT_POSITION_FOLLOWING: the watcher is to stay small.
  return !!(other && compare(other, one) & 4);
}
