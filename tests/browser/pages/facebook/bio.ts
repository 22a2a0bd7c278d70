import { wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** The few words about oneself at the head of a profile: a textarea by itself, in no form. */
export function bioBox(): HTMLElement {
  const well = box(undefined);
  const save = divButton('Save', css.post, 'Save');
  const card = box(
    css.card,
    h('span', { role: 'heading', 'aria-level': 2 }, 'Intro'),
    well,
    box(css.quick, h('span', {}, '101 characters remaining'), divButton('Cancel', undefined, 'Cancel'), save),
  );
  const bio = mountField(well, 'textarea', { 'aria-label': 'Enter bio text', dir: 'ltr', maxLength: 101 });
  wireForm({ bio }, save, () => {});
  return card;
}
