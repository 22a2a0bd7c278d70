import { wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { mountTiptap } from '../shared/mount-tiptap.ts';
import css from './page.module.css';

/** "Write article": a page of its own with a title and a long rich text, of which much is written already. */
export function article(): HTMLElement {
  const title = box(undefined);
  const body = box(css.words);
  const next = h('button', { type: 'button', class: css.post }, 'Next');
  const main = h('main', { class: css.feed }, box(css.card, next, title, body));
  const paragraph =
    '<p>Nobody reads a map any more, and that is a pity: a map shows what is beside the way.</p>';
  const draft = `<h2>On maps</h2>${paragraph.repeat(250)}<ul><li>Bring a pencil</li></ul><p></p>`;
  const fields = {
    title: mountField(title, 'textarea', {
      id: 'article-editor-headline__textarea',
      placeholder: 'Title',
      rows: 1,
    }),
    article: mountTiptap(body, 'Article editor content', draft),
  };
  wireForm(fields, next, () => {});
  return main;
}
