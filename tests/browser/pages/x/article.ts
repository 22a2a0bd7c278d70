import { wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { mountDraft } from '../shared/mount-draft.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** "Articles": a page of its own with a title and a long text. */
export function drawArticle(main: HTMLElement): void {
  const title = box(css.field);
  const body = box(css.box);
  const publish = h('button', { type: 'button', 'data-testid': 'publishButton', class: css.post }, 'Publish');
  main.append(box(css.top, publish), title, body);
  const fields = {
    title: mountField(title, 'textarea', { name: 'Article Title', placeholder: 'Add a title', rows: 1 }),
    article: mountDraft(body, 'Start writing', 'composer'),
  };
  wireForm(fields, publish, () => {});
}
