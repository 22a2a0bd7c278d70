import { wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Edit profile": the display name and the bio. */
export function openProfileDialog(): void {
  const save = h('button', { type: 'button', 'data-testid': 'Profile_Save_Button', class: css.post }, 'Save');
  const shut = h('button', { type: 'button', 'aria-label': 'Close' }, icon('close', 20));
  const name = h('label', { class: css.field }, 'Name');
  const bio = h('label', { class: css.field }, 'Bio');
  const dialog = h('div', { class: css.dialog }, box(css.top, shut, 'Edit profile', save), name, bio);
  const close = openModal(dialog, box(css.overlay), document.getElementById('layers') ?? document.body);
  const fields = {
    name: mountField(name, 'input', { name: 'displayName', type: 'text', maxLength: 50 }, 'Alex Morgan'),
    bio: mountField(bio, 'textarea', { name: 'description', rows: 3, maxLength: 160 }),
  };
  wireForm(fields, save, close);
  shut.addEventListener('click', close);
}
