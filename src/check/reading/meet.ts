import type { Span } from './sentence.ts';

/** Whether two spans of one sentence have a token in common. */
export function meet(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
