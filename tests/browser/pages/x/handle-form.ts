import { wireForm } from '../shared/editor.ts';
import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** "Change username": one line in the page, in no form. */
export function drawHandleForm(main: HTMLElement): void {
  const line = h('label', { class: css.field }, 'Username');
  const save = h(
    'button',
    { type: 'button', 'data-testid': 'settingsDetailSave', class: css.post, disabled: true },
    'Save',
  );
  main.append(h('div', { class: css.head }, 'Change username'), line, save);
  const handle = mountField(
    line,
    'input',
    { name: 'typedScreenName', type: 'text', dir: 'auto' },
    'alexmorgan',
  );
  handle.onChange(() => {
    save.disabled = handle.getText() === 'alexmorgan';
  });
  wireForm({ handle }, save, () => {});
}
