import { attachMedia } from '../shared/attach-media.ts';
import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountQuill } from '../shared/mount-quill.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Start a post", in the feed, a group or an event: Quill in a modal, in the open shadow root of an outlet that has no size of its own. */
export function openPostDialog(name = 'post'): void {
  openDialog(name, 'Post');
}

/** A post that is out already, opened again. */
export function openEditDialog(initial: string): void {
  openDialog('edit', 'Save', { initial });
}

/** "Repost with your thoughts": the same box above somebody else's post. */
export function openRepostDialog(): void {
  const below = h(
    'div',
    { role: 'article', class: css.card },
    box(css.author, avatar('Priya Shah'), h('b', {}, 'Priya Shah')),
    box(css.words, 'New season, new maps. Who is coming along?'),
  );
  openDialog('repost', 'Post', { below });
}

function openDialog(
  name: string,
  send: string,
  { initial, below }: { initial?: string; below?: HTMLElement } = {},
): void {
  const outlet = document.getElementById('interop-outlet');
  if (!outlet) return;
  const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
  if (!root.firstChild)
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) root.append(sheet.cloneNode());
  const well = box(css.quill);
  const button = h('button', { type: 'button', class: css.post }, send);
  const shut = h('button', { type: 'button', 'aria-label': 'Dismiss' }, icon('close'));
  const media = box(undefined);
  const dialog = h('div', { 'aria-labelledby': 'share-to-linkedin-modal__header', class: css.dialog });
  const file = attachMedia(dialog, media, { uploaded: () => picture('hills') });
  dialog.append(
    h(
      'div',
      { id: 'share-to-linkedin-modal__header', class: css.top },
      avatar('Alex Morgan', 'large'),
      h('span', {}, h('b', {}, 'Alex Morgan'), 'Post to Anyone'),
      shut,
    ),
    well,
    media,
    below ?? '',
    box(css.foot, file, icon('smile'), icon('photo'), icon('bag'), icon('plus'), button),
  );
  const close = openModal(dialog, box(css.overlay), root);
  const editor = mountQuill(well, 'What do you want to talk about?', initial);
  wire(name, editor, button, close);
  shut.addEventListener('click', close);
  editor.focus();
}
