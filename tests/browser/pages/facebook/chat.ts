import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** Messenger's small window at the foot of the page. */
export function openChat(): void {
  const edit = box(css.edit);
  const button = divButton('Press enter to send', undefined, icon('send', 20));
  const rows = ['Are you coming on Saturday?', 'Yes! See you at ten.'];
  document.body.append(
    h(
      'div',
      { 'data-pagelet': 'MWChat', class: css.chat },
      box(css.chatHead, avatar('Sam Reed', 'small'), 'Sam Reed'),
      h(
        'div',
        { role: 'grid', 'aria-label': 'Messages in conversation with Sam Reed', class: css.log },
        ...rows.map((words) => h('div', { role: 'row' }, h('span', { role: 'gridcell' }, words))),
      ),
      box(
        css.chatFoot,
        icon('plus', 20),
        box(css.well, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, 'Aa'), edit)),
        button,
      ),
    ),
  );
  const editor = mountLexical(edit, 'Message', () => post());
  const post = wire('message', editor, button);
}
