import { attachMedia } from '../shared/attach-media.ts';
import { avatar } from '../shared/avatar.ts';
import { wire, wireForm } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

type Kind = {
  name: string;
  title: string;
  send: string;
  /** What was written before. */
  initial?: string;
  /** What stands below the box: the post that is shared, a poll. */
  below?: HTMLElement;
};

/** Facebook's "Create post": a modal with a form, a Lexical box and a Post button that is a div. */
export function openPostDialog(): void {
  openDialog({ name: 'post', title: 'Create post', send: 'Post' });
}

/** A post that is out already, opened again. */
export function openEditDialog(initial: string): void {
  openDialog({ name: 'edit', title: 'Edit post', send: 'Save', initial });
}

/** "Create reel": its caption, beside the video. */
export function openReelDialog(): void {
  const below = h('video', { playsinline: true, preload: 'none' });
  openDialog({ name: 'reel', title: 'Create reel', send: 'Publish', below });
}

/** A group's poll: the question in the usual box, the answers in lines without a length that are numbered. */
export function openPollDialog(): void {
  const below = box(css.field);
  const line = (at: number) => ({ id: `:r${at}p:`, type: 'text', dir: 'ltr', placeholder: `Option ${at}` });
  const fields = { poll: mountField(below, 'input', line(1)), second: mountField(below, 'input', line(2)) };
  const send = divButton('Publish poll', css.post, 'Post');
  below.append(send);
  wireForm(fields, send, () => {});
  openDialog({ name: 'question', title: 'Create post', send: 'Post', below });
}

/** "Share": the same box above somebody else's post. */
export function openShareDialog(author: string, words: string): void {
  const below = h(
    'div',
    { role: 'article', class: css.card },
    box(css.author, avatar(author), h('b', {}, author)),
    box(css.words, words),
  );
  openDialog({ name: 'share', title: 'Share', send: 'Share now', below });
}

function openDialog({ name, title, send, initial, below }: Kind): void {
  const label = 'What’s on your mind, Alex?';
  const edit = box(css.edit);
  const button = divButton(send, css.post, send);
  const shut = divButton('Close composer dialogue', css.round, icon('close', 20));
  const media = box(undefined);
  const form = h('form', { method: 'POST' });
  const dialog = h('div', { 'aria-label': title, class: css.dialog }, form);
  form.append(
    box(css.title, h('span', { role: 'heading', 'aria-level': 2 }, title), shut),
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
    media,
    below ?? '',
    box(
      css.extra,
      h('span', {}, 'Add to your post'),
      attachMedia(form, media, { keepsFile: true }),
      icon('photo'),
      icon('people'),
      icon('smile'),
      icon('more'),
    ),
    button,
  );
  const editor = mountLexical(edit, label, undefined, initial);
  const close = openModal(dialog, box(css.overlay));
  wire(name, editor, button, close);
  shut.addEventListener('click', close);
  editor.focus();
}
