import { attachMedia, previewOf } from '../shared/attach-media.ts';
import { avatar, picture } from '../shared/avatar.ts';
import { expose, wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Create new post" after a picture was picked: its preview, which more can join, and the caption in Lexical. */
export async function openCreateDialog(): Promise<void> {
  open('post', { title: 'Create new post', send: 'Share', media: await showPicture() });
}

/** "New reel": the same with a video. */
export function openReelDialog(): void {
  const media = h('video', { playsinline: true, preload: 'none' });
  open('reel', { title: 'New reel', send: 'Share', media });
}

/** "Edit info" of a post that is out already: its picture comes from the network. */
export function openEditDialog(): void {
  const initial = 'So proud of Jayden in Y4 today. Rain, at last.';
  open('edit', { title: 'Edit info', send: 'Done', media: picture('hills'), initial });
}

async function showPicture(): Promise<HTMLElement> {
  return h('img', { alt: '', src: await pickPicture() });
}

type Kind = { title: string; send: string; media: HTMLElement; initial?: string };

function open(name: string, { title, send, media, initial }: Kind): void {
  const label = 'Write a caption…';
  const edit = box(css.edit);
  const share = divButton(send, css.share, send);
  const place = h('input', {
    type: 'text',
    name: 'creation-location-input',
    placeholder: 'Add location',
    autocomplete: 'off',
  });
  const described = box(css.row);
  const dialog = h('div', { 'aria-label': title, class: css.dialog });
  const previews = box(css.preview, previewOf(media, true));
  dialog.append(
    attachMedia(dialog, previews),
    box(css.top, divButton('Back', undefined, icon('back')), title, share),
    box(
      css.split,
      previews,
      box(
        css.write,
        box(css.author, avatar('Alex Morgan', 'small'), h('b', {}, 'alexmorgan')),
        box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit),
        box(css.tools, icon('smile', 20), '2,200'),
        box(css.row, place, icon('compass', 18)),
        box(css.row, 'Add collaborators', icon('people', 18)),
        box(css.row, 'Accessibility'),
        described,
      ),
    ),
  );
  const editor = mountLexical(edit, label, undefined, initial);
  expose('alt', mountField(described, 'textarea', { placeholder: 'Write alt text…', rows: 1 }));
  const close = openModal(dialog, box(css.overlay));
  wire(name, editor, share, close);
  dialog.querySelector('[aria-label=Back]')?.addEventListener('click', close);
  editor.focus();
}

/** A picture as one from the person's own device comes: by a blob: address. */
async function pickPicture(): Promise<string> {
  const canvas = new OffscreenCanvas(500, 460);
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  const sky = pen.createLinearGradient(0, 0, 0, 460);
  for (const [at, colour] of [
    [0, '#f3c98b'],
    [0.55, '#e98f74'],
    [0.56, '#5d7f8f'],
    [1, '#2f4a5c'],
  ] as const)
    sky.addColorStop(at, colour);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, 500, 460);
  pen.fillStyle = '#fff3d6';
  pen.beginPath();
  pen.arc(330, 205, 42, 0, 7);
  pen.fill();
  pen.fillStyle = '#23394a';
  pen.beginPath();
  for (const [x, y] of [
    [0, 258],
    [120, 170],
    [210, 240],
    [290, 200],
    [500, 258],
  ] as const)
    pen.lineTo(x, y);
  pen.fill();
  return URL.createObjectURL(await canvas.convertToBlob());
}
