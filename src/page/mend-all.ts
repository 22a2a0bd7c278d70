import { type Edit, editText } from './edit-text.ts';
import { readText } from './read-text.ts';

/** Makes several edits of one text, the last one first, so that the others' places hold. Says how many were made; it ends at the first that was not. */
export async function mendAll(box: HTMLElement, edits: readonly Edit[]): Promise<number> {
  const before = readText(box).text;
  let made = 0;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    // Who types on meanwhile may have moved the words.
    const isThere = plain(readText(box).text).startsWith(plain(before.slice(0, edit.end)));
    if (!isThere || !(await editText(box, edit))) return made;
    made++;
  }
  return made;
}

/** Editors turn spaces beside a change into no-break spaces. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}
