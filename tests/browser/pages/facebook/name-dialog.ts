import { mountField } from '../shared/mount-field.ts';
import { label, openFormDialog } from './form-dialog.ts';

/** "Name" in the Accounts Centre: three lines without a name or a length, and nothing else to fill in. */
export function openNameDialog(): void {
  const first = label('First name');
  const middle = label('Middle name');
  const last = label('Surname');
  const line = (at: number) => ({ id: `:r${at}n:`, type: 'text', dir: 'ltr' });
  openFormDialog('Name', 'Review change', [first, middle, last], {
    firstName: mountField(first, 'input', line(1), 'Alex'),
    middleName: mountField(middle, 'input', line(2)),
    name: mountField(last, 'input', line(3), 'Morgan'),
  });
}
