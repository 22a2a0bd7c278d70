import type { Editor } from '../shared/editor.ts';
import { wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** A dialog with fields and one button, as LinkedIn's polls, events and invitations are. */
export function openFormDialog(
  title: string,
  send: string,
  parts: HTMLElement[],
  fields: Record<string, Editor>,
): void {
  const save = h('button', { type: 'button', class: css.post }, send);
  const shut = h('button', { type: 'button', 'aria-label': 'Dismiss' }, icon('close'));
  const dialog = h(
    'div',
    { 'aria-labelledby': 'form-header', class: css.dialog },
    box(css.top, h('h2', { id: 'form-header' }, title), shut),
    ...parts,
    box(css.foot, save),
  );
  const close = openModal(dialog, box(css.overlay));
  wireForm(fields, save, close);
  shut.addEventListener('click', close);
}
