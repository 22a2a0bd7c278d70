import { wireForm } from '../shared/editor.ts';
import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** "Edit profile": the name, the handle and the bio. */
export function drawProfile(main: HTMLElement): void {
  const name = h('label', { class: css.field }, 'Name');
  const handle = h('label', { class: css.field }, 'Username');
  const bio = h('label', { class: css.field }, 'Bio');
  const save = h('button', { type: 'button', class: css.save }, 'Submit');
  main.append(h('form', { class: css.form }, h('h2', {}, 'Edit profile'), name, handle, bio, save));
  const fields = {
    name: mountField(name, 'input', { id: 'pepName', type: 'text' }, 'Alex Morgan'),
    handle: mountField(handle, 'input', { id: 'pepUsername', type: 'text', maxLength: 30 }, 'alexmorgan'),
    bio: mountField(bio, 'textarea', { id: 'pepBio', rows: 3, maxLength: 150 }),
  };
  wireForm(fields, save, () => {});
}
