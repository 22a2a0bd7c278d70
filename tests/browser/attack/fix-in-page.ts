import { findBox } from '../../../src/page/composer/find-box.ts';
import { type Edit, editText } from '../../../src/page/edit/edit-text.ts';
import { readText } from '../../../src/page/text/read-text.ts';

/** The text as the extension reads it. Runs within the page. */
export function read(): string {
  return readText(focused()).text;
}

/** Does what a press on a fix does. False: Copy is offered instead. */
export function fix(edit: Edit): Promise<boolean> {
  return editText(focused(), edit);
}

function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const box = at && findBox([at]);
  if (!box) throw new Error('no box has the focus');
  return box;
}
