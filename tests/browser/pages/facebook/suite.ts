import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import css from './page.module.css';

/** Business Suite's composer: a page of its own, with what belongs to a post in one card after the other, and Publish below all. */
export function suiteComposer(): HTMLElement {
  const label = 'Write into the dialogue box to include text with your post.';
  const edit = box(css.edit);
  const publish = divButton('Publish', css.post, 'Publish');
  const card = (title: string, ...inside: Node[]) =>
    box(css.card, h('span', { role: 'heading', 'aria-level': 2 }, title), ...inside);
  const whom = h(
    'div',
    { role: 'combobox', tabindex: 0, 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
    'Werrington Primary',
  );
  const later = h('label', {}, h('input', { type: 'checkbox', role: 'switch' }), 'Set date and time');
  wire('suite', mountLexical(edit, label), publish);
  return box(
    undefined,
    h('span', { role: 'heading', 'aria-level': 1 }, 'Create post'),
    card('Post to', whom),
    card(
      'Media',
      divButton('Add photo', undefined, 'Add photo'),
      divButton('Add video', undefined, 'Add video'),
    ),
    card('Post details', box(css.holder, edit), divButton('Emoji', css.round, icon('smile', 20))),
    card('Scheduling options', later),
    box(
      css.quick,
      divButton('Cancel', undefined, 'Cancel'),
      divButton('Finish later', undefined, 'Finish later'),
      publish,
    ),
  );
}
