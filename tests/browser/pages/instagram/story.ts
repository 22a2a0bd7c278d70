import { avatar } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

/** Somebody's story; an answer to it goes out as a message. */
export function drawStory(main: HTMLElement): void {
  const well = box(css.holder);
  const button = divButton('Send', css.send, 'Send');
  main.append(
    h(
      'section',
      { class: css.thread },
      box(css.author, avatar('Sam Reed'), h('b', {}, 'sam_reed')),
      box(css.dm, well, button),
    ),
  );
  wire('story', mountField(well, 'textarea', { placeholder: 'Reply to sam_reed…', rows: 1 }), button);
}
