import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openFormDialog } from './form-dialog.ts';
import css from './page.module.css';

/** "Create an event": days stand in lines of text, hours in lists. */
export function openEventDialog(): void {
  const name = h('label', { class: css.field }, 'Event name*');
  const details = h('label', { class: css.field }, 'Description');
  const days = ['Start date*', 'End date*'].map((label) =>
    h(
      'label',
      { class: css.field },
      label,
      h('input', { type: 'text', name: 'artdeco-date', placeholder: 'dd/mm/yyyy', value: '24/11/2026' }),
    ),
  );
  const hours = ['Start time*', 'End time*'].map((label) =>
    h('label', { class: css.field }, label, h('input', { type: 'text', role: 'combobox', value: '18:00' })),
  );
  const zone = h('select', { 'aria-label': 'Time zone' }, h('option', {}, 'Greenwich Mean Time'));
  openFormDialog('Create an event', 'Next', [name, zone, ...days, ...hours, details], {
    title: mountField(name, 'input', { id: 'event-form-name', type: 'text', maxLength: 75 }),
    details: mountField(details, 'textarea', { id: 'event-form-description', rows: 4, maxLength: 5000 }),
  });
}
