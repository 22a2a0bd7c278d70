import { wireForm } from '../shared/editor.ts';
import { h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** "Edit your custom URL": the end of one's own address, one line in the page. */
export function handleForm(): HTMLElement {
  const line = h('label', { class: css.field }, 'www.linkedin.com/in/');
  const save = h('button', { type: 'button', class: css.post }, 'Save');
  const handle = mountField(line, 'input', { id: 'vanityUrl', type: 'text' }, 'alex-morgan');
  wireForm({ handle }, save, () => {});
  return h('main', { class: css.feed }, h('div', { class: css.card }, h('h2', {}, 'Your URL'), line, save));
}
