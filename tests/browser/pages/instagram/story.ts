import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** Somebody's story: whose it is and since when, the picture, and a line below it. An answer goes out as a message. */
export function drawStory(main: HTMLElement): void {
  const well = box(css.holder);
  const button = divButton('Send', css.send, 'Send');
  main.append(
    h(
      'section',
      { class: css.thread },
      h(
        'header',
        { class: css.author },
        h('a', { href: '/sam_reed/' }, avatar('Sam Reed'), h('b', {}, 'sam_reed')),
        h('time', { datetime: '2026-11-20T09:00:00.000Z' }, '3h'),
        divButton('Pause', undefined, icon('video')),
        divButton('Menu', undefined, icon('more')),
      ),
      box(undefined, picture('hills')),
      box(css.dm, well, button),
    ),
  );
  wire('story', mountField(well, 'textarea', { placeholder: 'Reply to sam_reed…', rows: 1 }), button);
}
