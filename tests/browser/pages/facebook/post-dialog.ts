import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** Facebook's "Create post": a modal with a form, a Lexical box and a Post button that is a div. */
export function openPostDialog(): void {
  const label = 'What’s on your mind, Alex?';
  const edit = box(css.edit);
  const button = divButton('Post', css.post, 'Post');
  const shut = divButton('Close composer dialogue', css.round, icon('close', 20));
  const dialog = h(
    'div',
    { 'aria-label': 'Create post', class: css.dialog },
    h(
      'form',
      { method: 'POST' },
      box(css.title, h('span', { role: 'heading', 'aria-level': 2 }, 'Create post'), shut),
      box(
        css.author,
        avatar('Alex Morgan'),
        box(
          undefined,
          h('b', {}, 'Alex Morgan'),
          h('span', { class: css.audience }, icon('people', 12), 'Friends'),
        ),
      ),
      box(css.big, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit)),
      box(
        css.extra,
        h('span', {}, 'Add to your post'),
        icon('photo'),
        icon('people'),
        icon('smile'),
        icon('more'),
      ),
      button,
    ),
  );
  const editor = mountLexical(edit, label);
  const close = openModal(dialog, box(css.overlay));
  wire('post', editor, button, close);
  shut.addEventListener('click', close);
  editor.focus();
}
