import { other, own } from '../shared/account.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import css from './page.module.css';

/** "Share": whom a post is sent to is looked for, and ticked in a list; below it a few words. */
export function openShareSheet(): void {
  const search = h('input', { type: 'text', name: 'queryBox', placeholder: 'Search…', autocomplete: 'off' });
  const tick = h('input', { type: 'checkbox', name: 'ContactSearchResultCheckbox', 'aria-label': 'Select' });
  const rows = [own, other].map((person, at) =>
    h(
      'div',
      { role: 'button', tabindex: 0, class: css.row },
      portraitImage(pictureOf(person), 44),
      person.name,
      // Nobody is ticked yet, and for a group there is only a drawn ring.
      at === 0 ? tick : h('span', { 'aria-hidden': true }, '○'),
    ),
  );
  const well = box(css.field);
  const send = divButton('Send', css.share, 'Send');
  const dialog = h(
    'div',
    { 'aria-label': 'Share', class: css.dialog },
    box(css.top, divButton('Close', undefined, icon('close')), 'Share'),
    box(css.row, 'To:', search),
    box(css.write, ...rows),
    well,
    send,
  );
  const close = openModal(dialog, box(css.overlay));
  const words = {
    type: 'text',
    name: 'shareCommentText',
    placeholder: 'Write a message…',
    autoComplete: 'off',
  };
  wire('send', mountField(well, 'input', words), send, close);
}
