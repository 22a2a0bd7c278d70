import { own } from '../shared/account.ts';
import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountPlain } from '../shared/mount-plain.ts';
import { openModal } from '../shared/open-modal.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import css from './page.module.css';

/** "Send" a post to one's connections: the first of them is all that has been found. */
export function openSendDialog(): void {
  const well = h('div');
  const send = h('button', { type: 'button', class: css.post }, 'Send');
  const shut = h('button', { type: 'button', 'aria-label': 'Dismiss' }, icon('close'));
  const person = h(
    'li',
    {},
    h('label', {}, h('input', { type: 'checkbox' }), portraitImage(pictureOf(own), 40), 'Sam Reed'),
  );
  const search = h('input', {
    ...{ type: 'text', role: 'combobox', 'aria-autocomplete': 'list', placeholder: 'Type a name' },
  });
  const dialog = h(
    'div',
    { 'aria-labelledby': 'send-header', class: css.dialog },
    box(css.top, h('h2', { id: 'send-header' }, 'Send'), shut),
    search,
    h('ul', {}, person),
    box(css.chatBox, well),
    box(css.foot, send),
  );
  const close = openModal(dialog, box(css.overlay));
  wire('send', mountPlain(well, 'Write a message…'), send, close);
  shut.addEventListener('click', close);
}
