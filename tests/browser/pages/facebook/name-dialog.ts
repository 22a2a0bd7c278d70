import { wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Name" in the Accounts Centre: three lines without a name or a length, and nothing else to fill in. */
export function openNameDialog(): void {
  const label = (words: string) => h('label', { class: css.field }, h('span', {}, words));
  const first = label('First name');
  const middle = label('Middle name');
  const last = label('Surname');
  const review = divButton('Review change', css.post, 'Review change');
  const dialog = h(
    'div',
    { 'aria-label': 'Name', class: css.dialog },
    h('span', { role: 'heading', 'aria-level': 2 }, 'Name'),
    first,
    middle,
    last,
    box(css.quick, review),
  );
  const line = (at: number) => ({ id: `:r${at}n:`, type: 'text', dir: 'ltr' });
  const fields = {
    firstName: mountField(first, 'input', line(1), 'Alex'),
    middleName: mountField(middle, 'input', line(2)),
    name: mountField(last, 'input', line(3), 'Morgan'),
  };
  openModal(dialog, box(css.overlay));
  wireForm(fields, review, () => {});
}
