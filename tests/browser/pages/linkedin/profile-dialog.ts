import { wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Edit intro": names, headline and the text about oneself. */
export function openProfileDialog(): void {
  const id = 'single-line-text-form-component-profileEditFormElement';
  const firstName = h('label', { class: css.field }, 'First name*');
  const lastName = h('label', { class: css.field }, 'Last name*');
  const headline = h('label', { class: css.field }, 'Headline*');
  const about = h('label', { class: css.field }, 'About');
  const save = h('button', { type: 'button', class: css.post }, 'Save');
  const shut = h('button', { type: 'button', 'aria-label': 'Dismiss' }, icon('close'));
  const dialog = h(
    'div',
    { 'aria-labelledby': 'profile-edit-header', class: css.dialog },
    box(css.top, h('h2', { id: 'profile-edit-header' }, 'Edit intro'), shut),
    firstName,
    lastName,
    headline,
    about,
    box(css.foot, save),
  );
  const fields = {
    name: mountField(firstName, 'input', { id: `${id}-firstName`, type: 'text' }, 'Alex'),
    lastName: mountField(lastName, 'input', { id: `${id}-lastName`, type: 'text' }, 'Morgan'),
    headline: mountField(headline, 'textarea', { id: `${id}-headline`, rows: 1 }),
    bio: mountField(about, 'textarea', { id: `${id}-summary`, rows: 5 }),
  };
  const close = openModal(dialog, box(css.overlay));
  wireForm(fields, save, close);
  shut.addEventListener('click', close);
}
