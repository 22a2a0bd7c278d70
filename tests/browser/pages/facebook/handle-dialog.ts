import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { label, openFormDialog } from './form-dialog.ts';

/** "Username" in the Accounts Centre: one line, the end of one's own address, which stands beside it. */
export function openHandleDialog(): void {
  const well = label('Username');
  const line = { id: ':r1u:', type: 'text', dir: 'ltr', autoComplete: 'off' };
  openFormDialog(
    'Username',
    'Done',
    [well, h('span', {}, 'Your profile is at www.facebook.com/alex.morgan')],
    {
      handle: mountField(well, 'input', line, 'alex.morgan'),
    },
  );
}
