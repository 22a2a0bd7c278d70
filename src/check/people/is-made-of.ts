import { wordSet } from './word-set.ts';

/** Whether letters are nothing but words of a list, run together: welldone, proudofyou. */
export function isMadeOf(letters: string, list: readonly string[]): boolean {
  const words = wordSet(list);
  const reached = [true];
  for (let end = 2; end <= letters.length; end++)
    for (let from = Math.max(0, end - longestWord); from <= end - 2; from++)
      if (reached[from] && words.has(letters.slice(from, end))) reached[end] = true;
  return letters.length > 2 && reached[letters.length] === true;
}

const longestWord = 16;
