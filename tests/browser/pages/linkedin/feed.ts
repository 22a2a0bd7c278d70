import { avatar, picture } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { commentBox, editBox } from './comment-box.ts';
import css from './page.module.css';
import { openRepostDialog } from './post-dialog.ts';

/** Two posts with a box for comments under each; `edited`: one of one's own comments, opened again. */
export function drawFeed(edited?: string): HTMLElement[] {
  const first = post(
    'Priya Shah',
    'Mountain leader',
    'New season, new maps. Who is coming along?',
    picture('hills'),
  );
  const second = post(
    'Dale Whitlock',
    'Electrician',
    'Third time this month that nobody has rung us back. I am fed up with how parents are treated.',
  );
  commentBox('comment', first);
  commentBox('complaint', second);
  if (edited) editBox(edited, first);
  return [first, second];
}

function post(name: string, work: string, words: string, image?: HTMLElement): HTMLElement {
  return h(
    'div',
    { 'data-urn': `urn:li:activity:${name.length}`, role: 'article', class: css.card },
    box(
      css.author,
      avatar(name),
      h(
        'span',
        {},
        h('b', {}, name),
        h('span', { class: css.soft }, work),
        h('span', { class: css.soft }, '3h'),
      ),
    ),
    h('div', { class: css.words, dir: 'ltr' }, h('span', {}, words)),
    image,
    box(css.counts, '41 · 5 comments'),
    box(
      css.quick,
      h('span', {}, icon('like', 20), 'Like'),
      h('span', {}, icon('chat', 20), 'Comment'),
      h('span', { click: openRepostDialog }, icon('repost', 20), 'Repost'),
    ),
  );
}
