import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** The head of a group or an event, with a box that stands in the page: no form, no dialog. */
export function groupBox(title: string): HTMLElement {
  const label = 'Write something…';
  const edit = box(css.edit);
  const button = divButton('Post', css.post, 'Post');
  const card = box(
    css.card,
    h('span', { role: 'heading', 'aria-level': 1 }, title),
    box(css.author, avatar('Alex Morgan'), h('b', {}, 'Alex Morgan')),
    box(css.big, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit)),
    button,
  );
  wire('group', mountLexical(edit, label), button);
  return card;
}
