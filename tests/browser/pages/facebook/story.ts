import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** "Text story": what is written in the column at the side stands large on a colour. */
export function storyForm(): HTMLElement {
  const well = h('label', { class: css.field }, h('span', {}, 'Text'));
  const share = divButton('Share to story', css.post, 'Share to story');
  const form = h(
    'form',
    { class: css.card },
    h('span', { role: 'heading', 'aria-level': 1 }, 'Your story'),
    box(css.author, avatar('Alex Morgan'), h('b', {}, 'Alex Morgan')),
    well,
    box(css.quick, divButton('Discard', undefined, 'Discard'), share),
  );
  wire('story', mountField(well, 'textarea', { id: ':r3s:', dir: 'ltr', rows: 4 }), share);
  return form;
}

/** Somebody's story: whose it is, the picture, a box below it and hearts beside that. An answer goes out as a message. */
export function story(): HTMLElement {
  const edit = box(css.edit);
  const send = divButton('Send', css.post, 'Send');
  const label = 'Reply to Sam…';
  const card = box(
    css.card,
    box(
      css.author,
      avatar('Sam Reed'),
      box(undefined, h('b', {}, 'Sam Reed'), h('span', {}, '3h')),
      divButton('Pause', css.round, icon('video', 20)),
      divButton('Menu', css.round, icon('more', 20)),
    ),
    box(undefined, picture('hills')),
    box(css.well, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit), send),
    box(css.quick, ...(['like', 'heart'] as const).map((name) => divButton(name, css.round, icon(name, 20)))),
  );
  const post = wire(
    'storyReply',
    mountLexical(edit, label, () => post()),
    send,
  );
  return card;
}
