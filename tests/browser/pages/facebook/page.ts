import { other, own } from '../shared/account.ts';
import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { portraitSvg } from '../shared/portrait.ts';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { bioBox } from './bio.ts';
import { openChat } from './chat.ts';
import { eventForm } from './event-form.ts';
import { groupBox } from './group.ts';
import css from './page.module.css';
import { openEditDialog, openPostDialog, openShareDialog } from './post-dialog.ts';

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

function article(at: number, name: string, words: string, ...more: Node[]): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-posinset': at, class: css.card },
    box(
      css.author,
      avatar(name),
      box(undefined, h('b', {}, name), h('span', { class: css.when }, `${at * 2} h · `, icon('globe', 12))),
    ),
    h('div', { 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message', class: css.words }, words),
    ...more,
    box(css.counts, h('span', {}, `${at * 17} likes`), h('span', {}, `${at + 1} comments`)),
    box(
      css.acts,
      h('span', {}, icon('like', 20), 'Like'),
      h('span', {}, icon('chat', 20), 'Comment'),
      h('span', { click: () => openShareDialog(name, words) }, icon('share', 20), 'Share'),
    ),
  );
}

function commentBox(name: string, onto: HTMLElement): void {
  const edit = box(css.edit);
  const button = divButton('Comment', undefined, icon('send', 20));
  const label = 'Write a comment…';
  const editor = mountLexical(edit, label, () => post());
  const form = h('form', { role: 'presentation', class: css.form });
  form.append(
    box(css.well, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit), button),
  );
  const voice = divButton('Available voices', css.round, portraitSvg(own));
  let isOwn = true;
  voice.addEventListener('click', () => {
    isOwn = !isOwn;
    voice.replaceChildren(portraitSvg(isOwn ? own : other));
  });
  onto.append(box(css.reply, voice, form));
  const post = wire(name, editor, button);
}

function said(name: string, words: string): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-label': `Comment by ${name}`, class: css.said },
    avatar(name, 'small'),
    box(undefined, h('b', {}, name), words),
  );
}

const first = article(
  1,
  'Priya Shah',
  'Bake sale raised £312 for the lifeboat! Thank you to everybody who came, and to whoever bought nine brownies.',
  picture('cake'),
);
first.append(said('Sam Reed', 'They were very good brownies.'));
const second = article(
  2,
  'Dale Whitlock',
  'Third time this month that nobody has rung us back. What a shambles, I am fed up with how parents are treated.',
);
commentBox('comment', first);
commentBox('complaint', second);

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
const path = location.pathname;
const top = path.startsWith('/groups')
  ? groupBox('Werrington Village')
  : path === '/events/create'
    ? eventForm()
    : path.startsWith('/events')
      ? groupBox('Summer fair')
      : path === '/alex.morgan'
        ? bioBox()
        : start;
document.body.append(
  bar,
  h(
    'div',
    { class: css.columns },
    left,
    h('div', { role: 'main', class: css.feed }, top, first, second),
    right,
  ),
);
openChat();
if (path.endsWith('/posts/3')) openEditDialog('So proud of Jayden in Y4 today. Rain, at last.');
listenForShortcuts({ p: openPostDialog, '/': () => bar.querySelector('input')?.focus() });
