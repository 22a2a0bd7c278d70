import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** Messenger's small window at the foot of the page. */
export function openChat(): void {
  document.body.append(
    h(
      'div',
      { 'data-pagelet': 'MWChat', class: css.chat },
      ...conversation('message', 'Yes! See you at ten.'),
    ),
  );
}

/** Messenger as a page of its own: the conversations beside the one that is open. */
export function messenger(): HTMLElement {
  const search = h('input', { type: 'search', 'aria-label': 'Search Messenger', placeholder: 'Search' });
  const chats = ['Sam Reed', 'Priya Shah'].map((name) =>
    h('div', { role: 'row' }, avatar(name, 'small'), h('b', {}, name), 'Active two hours ago'),
  );
  return box(
    css.card,
    h('div', { role: 'navigation' }, search, h('div', { role: 'grid', 'aria-label': 'Chats' }, ...chats)),
    box(undefined, ...conversation('messenger', 'This school is a joke, nobody ever rings back.')),
  );
}

function conversation(name: string, last: string): HTMLElement[] {
  const edit = box(css.edit);
  const button = divButton('Press enter to send', undefined, icon('send', 20));
  const rows = ['Are you coming on Saturday?', last];
  const editor = mountLexical(edit, 'Message', () => post());
  const post = wire(name, editor, button);
  return [
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
  ];
}
