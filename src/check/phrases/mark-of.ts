/** How many marks there are. */
export const marks = 4096;

/**
 * Words go by a mark that some share, so that a sentence's words are bits of one small row. Asked for a word, they may
 * wrongly say that it is there, never that it is not.
 */
export function markOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (marks - 1);
}

/** A bit for each mark, shared by many more. */
export function sieve(some: readonly number[]): number {
  return some.reduce((bits, mark) => bits | (1 << (mark & 31)), 0);
}
