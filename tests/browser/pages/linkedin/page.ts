import { own } from '../shared/account.ts';
import { avatar, picture } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import { article } from './article.ts';
import { openChat } from './chat.ts';
import { commentBox } from './comment-box.ts';
import css from './page.module.css';
import { openEditDialog, openPostDialog, openRepostDialog } from './post-dialog.ts';
import { openProfileDialog } from './profile-dialog.ts';

const me = 'Alex Morgan';
followTheme(css.dark);
document.title = 'LinkedIn';

const tabs = {
  home: 'Home',
  people: 'My Network',
  bag: 'Jobs',
  chat: 'Messaging',
  bell: 'Notifications',
} as const;
const bar = h(
  'header',
  { class: css.bar },
  box(
    undefined,
    h('span', { class: css.logo }, 'in'),
    h(
      'div',
      { role: 'search', class: css.search },
      icon('search', 16),
      h('input', { type: 'text', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' }),
    ),
    h(
      'nav',
      { class: css.tabs },
      ...Object.entries(tabs).map(([name, label]) =>
        h('span', {}, icon(name as keyof typeof tabs, 22), label),
      ),
      h('span', {}, portraitImage(pictureOf(own), 22), 'Me'),
    ),
  ),
);
const side = h(
  'aside',
  { class: `${css.card} ${css.side}` },
  box(css.cover),
  avatar(me, 'large'),
  h('b', {}, me),
  h('span', { class: css.soft }, 'Likes hills, bread and long trains'),
);
const start = box(
  css.card,
  box(
    css.start,
    avatar(me),
    h('button', { type: 'button', class: css.ask, click: openPostDialog }, 'Start a post'),
  ),
  box(
    css.quick,
    h('span', {}, icon('video'), 'Video'),
    h('span', {}, icon('photo'), 'Photo'),
    h('span', {}, icon('menu'), 'Write article'),
  ),
);

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
const news = h(
  'aside',
  { class: `${css.card} ${css.news}` },
  h('b', {}, 'LinkedIn News'),
  h('b', {}, 'First frost of the year'),
  h('span', { class: css.soft }, '4h ago · 914 readers'),
  h('b', {}, 'Night trains are back'),
  h('span', { class: css.soft }, '6h ago · 2,310 readers'),
);
const path = location.pathname;
const main = path.startsWith('/article') ? article() : h('main', { class: css.feed }, start, first, second);
document.body.append(
  bar,
  box(css.columns, side, main, news),
  h('div', { id: 'interop-outlet', class: css.outlet }),
);
openChat();
if (path === '/preload/sharebox/') openEditDialog();
if (path.includes('/edit/')) openProfileDialog();
