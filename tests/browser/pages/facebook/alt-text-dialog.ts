import { picture } from '../shared/avatar.ts';
import { wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Edit photo": the description of a picture for those who cannot see it, in one's own words instead of the network's. */
export function openAltTextDialog(): void {
  const well = h('label', { class: css.field }, h('span', {}, 'Custom alt text'));
  const save = divButton('Save', css.post, 'Save');
  const dialog = h(
    'div',
    { 'aria-label': 'Edit photo', class: css.dialog },
    h('span', { role: 'heading', 'aria-level': 2 }, 'Alt text'),
    h('label', {}, h('input', { type: 'radio', name: ':r4:' }), 'Generated alt text'),
    picture('cake'),
    well,
    box(css.quick, save),
  );
  const alt = mountField(well, 'textarea', { id: ':r4k:', dir: 'ltr', rows: 3 });
  openModal(dialog, box(css.overlay));
  wireForm({ alt }, save, () => {});
}
