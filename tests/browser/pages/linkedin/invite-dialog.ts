import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openFormDialog } from './form-dialog.ts';
import css from './page.module.css';

/** "Add a note to your invitation": a few words to one person. */
export function openInviteDialog(): void {
  const well = h('div', { class: css.field });
  openFormDialog('Add a note to your invitation', 'Send', [well], {
    invite: mountField(well, 'textarea', { id: 'custom-message', name: 'message', rows: 4, maxLength: 200 }),
  });
}
