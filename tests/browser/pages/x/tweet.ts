import { avatar } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import css from './page.module.css';
import { openSendSheet } from './send-sheet.ts';

/** One tweet as X marks it up. */
export function tweet(name: string, words: string, image?: HTMLImageElement): HTMLElement {
  const handle = `@${name.toLowerCase().replace(' ', '')}`;
  return h(
    'article',
    { role: 'article', tabindex: 0, 'data-testid': 'tweet', class: css.tweet },
    avatar(name),
    box(
      undefined,
      h(
        'div',
        { 'data-testid': 'User-Name' },
        h('b', {}, name),
        h('span', { class: css.soft }, ` ${handle} · 2h`),
      ),
      h('div', { 'data-testid': 'tweetText', lang: 'en', dir: 'auto' }, h('span', {}, words)),
      image,
      h(
        'div',
        { role: 'group', class: css.acts },
        h('span', {}, icon('chat', 18), '3'),
        h('span', {}, icon('repost', 18), '1'),
        h('span', {}, icon('heart', 18), '24'),
        h('span', {}, icon('chart', 18), '1.2K'),
        h('span', {}, icon('save', 18)),
        // The menu between is left out.
        h(
          'button',
          { type: 'button', 'aria-label': 'Share post', 'aria-haspopup': 'menu', click: openSendSheet },
          icon('share', 18),
        ),
      ),
    ),
  );
}
