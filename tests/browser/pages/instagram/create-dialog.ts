import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** "Create new post" after a picture was picked: its preview, and the caption in Lexical. */
export async function openCreateDialog(): Promise<void> {
  const label = 'Write a caption…';
  const edit = box(css.edit);
  const share = divButton('Share', css.share, 'Share');
  const dialog = h(
    'div',
    { 'aria-label': 'Create new post', class: css.dialog },
    box(css.top, divButton('Back', undefined, icon('back')), 'Create new post', share),
    box(
      css.split,
      box(css.preview, h('img', { alt: '', src: await pickPicture() })),
      box(
        css.write,
        box(css.author, avatar('Alex Morgan', 'small'), h('b', {}, 'alexmorgan')),
        box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit),
        box(css.tools, icon('smile', 20), '2,200'),
        box(css.row, 'Add location', icon('compass', 18)),
        box(css.row, 'Add collaborators', icon('people', 18)),
      ),
    ),
  );
  const editor = mountLexical(edit, label);
  const close = openModal(dialog, box(css.overlay));
  wire('post', editor, share, close);
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
