import { own } from '../shared/account.ts';
import { avatar } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { portraitSvg } from '../shared/portrait.ts';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { openAltTextDialog } from './alt-text-dialog.ts';
import { bioBox } from './bio.ts';
import { messenger, openChat } from './chat.ts';
import { eventForm } from './event-form.ts';
import { drawFeed } from './feed.ts';
import { groupBox } from './group.ts';
import { openHandleDialog } from './handle-dialog.ts';
import { openNameDialog } from './name-dialog.ts';
import css from './page.module.css';
import { openEditDialog, openPollDialog, openPostDialog, openReelDialog } from './post-dialog.ts';
import { openSendDialog } from './send-dialog.ts';
import { story, storyForm } from './story.ts';
import { suiteComposer } from './suite.ts';

const me = 'Alex Morgan';
followTheme(css.dark);
document.title = 'Facebook';

const bar = h(
  'div',
  { role: 'banner', class: css.bar },
  h('span', { class: css.logo }, 'f'),
  h(
    'label',
    { class: css.search },
    icon('search', 16),
    h('input', {
      type: 'search',
      role: 'combobox',
      'aria-label': 'Search Facebook',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      placeholder: 'Search Facebook',
    }),
  ),
  h(
    'div',
    { role: 'navigation', class: css.tabs },
    ...(['home', 'video', 'bag', 'people'] as const).map((name) => box(css.tab, icon(name))),
  ),
  box(
    css.tools,
    ...(['menu', 'chat', 'bell'] as const).map((name) => box(css.round, icon(name, 20))),
    box(css.round, portraitSvg(own)),
  ),
);

const start = box(
  css.card,
  box(
    css.start,
    avatar(me),
    h(
      'div',
      { role: 'button', tabindex: 0, class: css.ask, click: openPostDialog },
      'What’s on your mind, Alex?',
    ),
  ),
  box(
    css.quick,
    h('span', {}, icon('video'), 'Live video'),
    h('span', {}, icon('photo'), 'Photo/video'),
    h('span', {}, icon('smile'), 'Feeling/activity'),
  ),
);

const path = location.pathname;
const before = 'So proud of Jayden in Y4 today. Rain, at last.';
const left = box(
  css.side,
  box(undefined, avatar(me, 'small'), me),
  box(undefined, icon('people'), 'Friends'),
  box(undefined, icon('save'), 'Saved'),
  box(undefined, icon('people'), 'Groups'),
  box(undefined, icon('video'), 'Video'),
);
const right = box(
  css.side,
  box(undefined, 'Contacts'),
  ...['Priya Shah', 'Sam Reed', 'Dale Whitlock'].map((name) => box(undefined, avatar(name, 'small'), name)),
);
const tops: [start: string, draw: () => HTMLElement][] = [
  ['/groups', () => groupBox('Werrington Village')],
  ['/events/create', eventForm],
  ['/events', () => groupBox('Summer fair')],
  ['/stories/create', storyForm],
  ['/stories', story],
  ['/messages', messenger],
  ['/latest/inbox', messenger],
  ['/latest/composer', suiteComposer],
  ['/alex.morgan', bioBox],
];
const [, drawTop] = tops.find(([from]) => path.startsWith(from)) ?? [];
const isAlone = ['/stories', '/messages', '/latest'].some((one) => path.startsWith(one));
document.body.append(
  bar,
  h(
    'div',
    { class: css.columns },
    left,
    h(
      'div',
      { role: 'main', class: css.feed },
      drawTop?.() ?? start,
      ...(isAlone ? [] : drawFeed(path.endsWith('/posts/4') ? before : undefined)),
    ),
    right,
  ),
);
if (!isAlone) openChat();
const dialogs: Record<string, () => void> = {
  '/alex.morgan/posts/3': () => openEditDialog(before),
  '/groups/41/poll': openPollDialog,
  '/photo/alt': openAltTextDialog,
  '/reels/create': openReelDialog,
  '/profiles/1000/name': openNameDialog,
  '/profiles/1000/username': openHandleDialog,
  '/sharer/messenger': openSendDialog,
};
dialogs[path]?.();
listenForShortcuts({ p: openPostDialog, '/': () => bar.querySelector('input')?.focus() });
