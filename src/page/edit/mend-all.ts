import { type Edit, editText, watchPerson } from './edit-text.ts';

/**
 * Makes several edits of one text, the last one first, so that the others' places hold. Says how many were made: it ends at
 * the first that was not, and as soon as the person goes on writing, whose caret it would take along.
 */
export async function mendAll(box: HTMLElement, edits: readonly Edit[]): Promise<number> {
  const person = watchPerson();
  let made = 0;
  try {
    for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
      if (person.signal.aborted || !(await editText(box, edit))) break;
      made++;
    }
  } finally {
    person.abort();
  }
  return made;
}
