import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountPlain } from '../shared/mount-plain.ts';
import css from './page.module.css';

/** The window for messages at the foot of the page. */
export function openChat(): void {
  const well = h('div');
  const button = h('button', { type: 'submit', class: css.post }, 'Send');
  const form = h(
    'form',
    { class: 'msg-form' },
    box(css.chatBox, well),
    box(css.chatFoot, icon('photo', 20), icon('smile', 20), button),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(
    h(
      'aside',
      { class: css.chat },
      box(css.chatHead, avatar('Sam Reed', 'small'), 'Sam Reed'),
      h(
        'ul',
        { class: css.log, role: 'log' },
        h('li', {}, h('b', {}, 'Sam Reed'), 'Are you coming on Saturday?'),
        h('li', {}, h('b', {}, 'Alex Morgan'), 'Yes! See you at ten.'),
      ),
      form,
    ),
  );
  wire('message', mountPlain(well, 'Write a message…'), button);
}
