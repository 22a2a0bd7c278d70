import { own } from '../shared/account.ts';
import { avatar } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import { openAltTextDialog } from './alt-text-dialog.ts';
import { article } from './article.ts';
import { openChat } from './chat.ts';
import { openEventDialog } from './event-dialog.ts';
import { drawFeed } from './feed.ts';
import { handleForm } from './handle-form.ts';
import { openInviteDialog } from './invite-dialog.ts';
import css from './page.module.css';
import { openPollDialog } from './poll-dialog.ts';
import { openEditDialog, openPostDialog } from './post-dialog.ts';
import { openProfileDialog } from './profile-dialog.ts';
import { openSendDialog } from './send-dialog.ts';

const me = 'Alex Morgan';
const before = 'So proud of Jayden in Y4 today. Rain, at last.';
const path = location.pathname;
const place = path.startsWith('/groups/') ? 'group' : path.startsWith('/events/') ? 'event' : 'post';
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
      h('a', { href: '/in/alex-morgan/', class: css.soft }, portraitImage(pictureOf(own), 22), 'Me'),
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
    h('button', { type: 'button', class: css.ask, click: () => openPostDialog(place) }, 'Start a post'),
  ),
  box(
    css.quick,
    h('span', {}, icon('video'), 'Video'),
    h('span', {}, icon('photo'), 'Photo'),
    h('span', {}, icon('menu'), 'Write article'),
  ),
);

const news = h(
  'aside',
  { class: `${css.card} ${css.news}` },
  h('b', {}, 'LinkedIn News'),
  h('b', {}, 'First frost of the year'),
  h('span', { class: css.soft }, '4h ago · 914 readers'),
  h('b', {}, 'Night trains are back'),
  h('span', { class: css.soft }, '6h ago · 2,310 readers'),
);
const pages: [start: string, draw: () => HTMLElement][] = [
  ['/article', article],
  ['/public-profile/settings', handleForm],
];
const [, draw] = pages.find(([from]) => path.startsWith(from)) ?? [];
const main =
  draw?.() ??
  h('main', { class: css.feed }, start, ...drawFeed(path.startsWith('/feed/update/') ? before : undefined));
document.body.append(
  bar,
  box(css.columns, side, main, news),
  h('div', { id: 'interop-outlet', class: css.outlet }),
);
openChat();
const dialogs: Record<string, () => void> = {
  '/preload/sharebox/': () => openEditDialog(before),
  '/in/alex/edit/intro/': openProfileDialog,
  '/post/new/poll/': openPollDialog,
  '/post/new/media/': openAltTextDialog,
  '/events/create/': openEventDialog,
  '/in/sam/invite/': openInviteDialog,
  '/feed/send/': openSendDialog,
};
dialogs[path]?.();
