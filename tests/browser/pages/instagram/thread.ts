import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** One conversation. */
export function drawThread(main: HTMLElement): void {
  const edit = box(css.edit);
  const button = divButton('Send', css.send, 'Send');
  main.append(
    box(
      css.thread,
      box(css.author, avatar('Sam Reed'), h('b', {}, 'sam_reed')),
      h(
        'div',
        { role: 'grid', class: css.log },
        h('div', { role: 'row' }, 'Are you coming on Saturday?'),
        h('div', { role: 'row' }, 'Yes! See you at ten.'),
      ),
      box(
        css.dm,
        icon('smile'),
        box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, 'Message…'), edit),
        button,
      ),
    ),
  );
  const editor = mountLexical(edit, 'Message', () => post());
  const post = wire('message', editor, button);
}
