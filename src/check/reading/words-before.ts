/** A word as typed, and where it begins. */
export type WordBefore = { word: string; start: number };

/** So much of the text says what a name stands behind; all of it, for each of a thousand names, would be dear. */
const nearby = 80;

/** The words before a place, the nearest first, as far as nothing but spaces parts them from it. */
export function wordsBefore(text: string, at: number): WordBefore[] {
  const from = Math.max(0, at - nearby);
  const words: WordBefore[] = [];
  let next = at;
  for (const match of [...text.slice(from, at).matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)].reverse()) {
    const start = from + match.index;
    if (!/^[ \t\u00a0]+$/.test(text.slice(start + match[0].length, next))) break;
    // The first of them may be cut short.
    if (match.index === 0 && from > 0) break;
    words.push({ word: match[0], start });
    next = start;
  }
  return words;
}

/** Whether a sentence or a line begins here, behind nothing but brackets, quotation marks and pictures. */
export function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - nearby), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!/[\p{L}\p{N}]/u.test(line)) return line.length < nearby;
  const last = [...line].findLast((char) => !/[\s"“”'‘(*_#\p{Extended_Pictographic}\p{M}\p{Cf}]/u.test(char));
  return /[.!?…]/.test(last ?? '');
}
