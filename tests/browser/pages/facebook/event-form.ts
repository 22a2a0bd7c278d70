import { wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** "Create event": fields without a name, and ids that React counts. Date and place are comboboxes. */
export function eventForm(): HTMLElement {
  const name = h('label', {}, h('span', {}, 'Event name'));
  const details = h('label', {}, h('span', {}, 'What are the details?'));
  const save = divButton('Create event', css.post, 'Create event');
  const form = h(
    'form',
    { class: css.card },
    h('span', { role: 'heading', 'aria-level': 1 }, 'Event details'),
    name,
    ...['Start date', 'Start time', 'Location'].map((label) =>
      h(
        'label',
        {},
        h('span', {}, label),
        h('input', { type: 'text', role: 'combobox', 'aria-autocomplete': 'list' }),
      ),
    ),
    details,
    box(undefined, save),
  );
  const fields = {
    title: mountField(name, 'input', { id: ':r2j:', type: 'text', dir: 'ltr', maxLength: 64 }),
    details: mountField(details, 'textarea', { id: ':r2m:', dir: 'ltr' }),
  };
  wireForm(fields, save, () => {});
  return form;
}
