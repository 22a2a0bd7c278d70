import { type Editor, wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** A dialog with fields and one button, which closes nothing, as the Accounts Centre's and a picture's are. */
export function openFormDialog(
  title: string,
  save: string,
  parts: HTMLElement[],
  fields: Record<string, Editor>,
): void {
  const button = divButton(save, css.post, save);
  const dialog = h(
    'div',
    { 'aria-label': title, class: css.dialog },
    h('span', { role: 'heading', 'aria-level': 2 }, title),
    ...parts,
    box(css.quick, button),
  );
  openModal(dialog, box(css.overlay));
  wireForm(fields, button, () => {});
}

/** What a field is called, with room for it. */
export function label(words: string): HTMLElement {
  return h('label', { class: css.field }, h('span', {}, words));
}
