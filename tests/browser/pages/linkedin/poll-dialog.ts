import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openFormDialog } from './form-dialog.ts';
import css from './page.module.css';

/** "Create a poll": no editor, a question of several lines above answers of one. */
export function openPollDialog(): void {
  const question = h('label', { class: css.field }, 'Your question*');
  const first = h('label', { class: css.field }, 'Option 1*');
  const second = h('label', { class: css.field }, 'Option 2*');
  const more = h('button', { type: 'button' }, 'Add option');
  const days = h('select', {}, h('option', {}, '1 day'), h('option', {}, '1 week'));
  openFormDialog('Create a poll', 'Done', [question, first, second, more, days], {
    question: mountField(question, 'textarea', { id: 'poll-question', rows: 2, maxLength: 140 }),
    poll: mountField(first, 'input', { id: 'poll-option-1', type: 'text', maxLength: 30 }),
    second: mountField(second, 'input', { id: 'poll-option-2', type: 'text', maxLength: 30 }),
  });
}
