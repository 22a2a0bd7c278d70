import { other, own } from '../shared/account.ts';
import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { mountTiptap } from '../shared/mount-tiptap.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import css from './page.module.css';

/** The box for comments under a post: Tiptap, and a button that appears with the first word. */
export function commentBox(name: string, post: HTMLElement): void {
  const holder = box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, 'Add a comment…'));
  const button = h('button', { type: 'button', class: css.send }, 'Comment');
  const identity = h('button', { type: 'button', class: css.identity });
  let isOwn = true;
  const draw = () =>
    identity.replaceChildren(
      portraitImage(isOwn ? pictureOf(own) : pictureOf(other, 'company-logo_100_100')),
    );
  draw();
  identity.addEventListener('click', () => {
    isOwn = !isOwn;
    draw();
  });
  post.append(h('div', { class: css.comment }, identity, h('form', { class: css.well }, holder, button)));
  wire(name, mountTiptap(holder, 'Text editor for creating comment'), button);
}

/** A comment that is out already: its words stand in a box where it stood. */
export function editBox(initial: string, post: HTMLElement): void {
  const holder = box(css.holder);
  const save = h('button', { type: 'button', class: css.send }, 'Save changes');
  const cancel = h('button', { type: 'button' }, 'Cancel');
  post.append(
    h(
      'article',
      { class: css.said },
      avatar('Alex Morgan', 'small'),
      box(undefined, h('b', {}, 'Alex Morgan'), h('form', { class: css.well }, holder, save, cancel)),
    ),
  );
  wire('commentEdit', mountTiptap(holder, 'Text editor for editing comment', initial), save);
}
