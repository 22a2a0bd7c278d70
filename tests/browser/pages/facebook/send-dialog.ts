import { other, own } from '../shared/account.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { openModal } from '../shared/open-modal.ts';
import { portraitSvg } from '../shared/portrait.ts';
import css from './page.module.css';

/** "Send in Messenger": nobody is ticked, each has a button of their own that sends. The words stand above. */
export function openSendDialog(): void {
  const edit = box(css.edit);
  const label = 'Write a message…';
  const people = [own, other].map((person) =>
    h(
      'div',
      { role: 'listitem', class: css.author },
      portraitSvg(person),
      h('span', {}, person.name),
      divButton('Send', css.post, 'Send'),
    ),
  );
  const dialog = h(
    'div',
    { 'aria-label': 'Send in Messenger', class: css.dialog },
    box(css.title, h('span', { role: 'heading', 'aria-level': 2 }, 'Send in Messenger'), icon('close', 20)),
    box(css.big, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit)),
    h('input', { type: 'search', placeholder: 'Search for people and groups' }),
    h('div', { role: 'list' }, ...people),
  );
  const close = openModal(dialog, box(css.overlay));
  const [first] = dialog.querySelectorAll<HTMLElement>('[role="listitem"] [role="button"]');
  if (first) wire('send', mountLexical(edit, label), first, close);
}
