import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import css from './page.module.css';

const people = ['priya.climbs', 'sam_reed', 'dale.w', 'hana.bakes'];

/** Pictures with a box for comments under each: a textarea that React controls. */
export function drawFeed(main: HTMLElement): void {
  main.append(
    box(
      css.feed,
      box(css.stories, ...people.map((name) => h('span', {}, avatar(name.toUpperCase(), 'large')))),
      post('comment', 'priya.climbs', 'Up before the sun.', picture('hills')),
      post(
        'second',
        'hana.bakes',
        'Five layers this time. Nobody talks to me until it has set.',
        picture('cake'),
      ),
    ),
    box(
      css.aside,
      box(undefined, avatar('Alex Morgan'), h('b', {}, 'alexmorgan')),
      box(undefined, h('span', { class: css.soft }, 'Suggested for you')),
      ...people.slice(1).map((name) => box(undefined, avatar(name.toUpperCase(), 'small'), h('b', {}, name))),
    ),
  );
}

function post(editorName: string, name: string, words: string, image: HTMLElement): HTMLElement {
  const form = h('form', { method: 'POST', class: css.comment });
  const button = divButton('Post', css.send, 'Post');
  const label = 'Add a comment…';
  const editor = mountField(form, 'textarea', {
    'aria-label': label,
    placeholder: label,
    autoComplete: 'off',
    autoCorrect: 'off',
  });
  form.append(button);
  wire(editorName, editor, button);
  return h(
    'article',
    { class: css.post },
    box(css.author, avatar(name.toUpperCase(), 'small'), h('b', {}, name), h('span', {}, '• 4 h')),
    image,
    box(css.acts, icon('heart'), icon('chat'), icon('send'), icon('save')),
    h('b', {}, '128 likes'),
    h('div', { class: css.words }, h('b', {}, name), ' ', h('span', { dir: 'auto' }, words)),
    form,
  );
}
