import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import css from './page.module.css';

/** The inbox: conversations, and above them the notes that followers see for a day. */
export function drawInbox(main: HTMLElement): void {
  main.append(
    box(
      css.thread,
      h(
        'div',
        { role: 'button', tabindex: 0, 'aria-label': 'Leave a note', click: openNoteDialog },
        'Your note',
      ),
      h(
        'div',
        { role: 'list' },
        h('div', { role: 'listitem' }, avatar('Sam Reed', 'small'), 'sam_reed', ' Yes! See you at ten.'),
      ),
    ),
  );
}

function openNoteDialog(): void {
  const well = box(css.holder);
  const share = divButton('Share', css.share, 'Share');
  const dialog = h(
    'div',
    { 'aria-label': 'New note', class: css.dialog },
    box(css.top, 'New note', share),
    well,
  );
  const close = openModal(dialog, box(css.overlay));
  wire(
    'note',
    mountField(well, 'textarea', { placeholder: 'Share a thought…', rows: 1, maxLength: 60 }),
    share,
    close,
  );
}
