import { wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Username" in the Accounts Centre: one line, the end of one's own address, which stands beside it. */
export function openHandleDialog(): void {
  const label = h('label', { class: css.field }, h('span', {}, 'Username'));
  const done = divButton('Done', css.post, 'Done');
  const dialog = h(
    'div',
    { 'aria-label': 'Username', class: css.dialog },
    h('span', { role: 'heading', 'aria-level': 2 }, 'Username'),
    label,
    h('span', {}, 'Your profile is at www.facebook.com/alex.morgan'),
    box(css.quick, done),
  );
  const line = { id: ':r1u:', type: 'text', dir: 'ltr', autoComplete: 'off' };
  const handle = mountField(label, 'input', line, 'alex.morgan');
  openModal(dialog, box(css.overlay));
  wireForm({ handle }, done, () => {});
}
