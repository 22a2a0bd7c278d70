import 'draft-js/dist/Draft.css';
import { followAccount, switchAccount } from '../shared/account.ts';
import { avatar } from '../shared/avatar.ts';
import { box, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { drawArticle } from './article.ts';
import { drawCommunity } from './community.ts';
import { openComposeDialog } from './compose-dialog.ts';
import { drawDeck } from './deck.ts';
import { drawHandleForm } from './handle-form.ts';
import { drawHome } from './home.ts';
import { drawMessages } from './messages.ts';
import { openAltText, openEdit, openPoll, openQuote, openThread } from './more-dialogs.ts';
import css from './page.module.css';
import { openProfileDialog } from './profile-dialog.ts';
import { drawStatus } from './status.ts';

followTheme(css.dark);
document.title = 'X';

const search = h('input', {
  'data-testid': 'SearchBox_Search_Input',
  role: 'combobox',
  type: 'text',
  'aria-label': 'Search query',
  'aria-autocomplete': 'list',
  placeholder: 'Search',
});
const profile = h('a', { 'data-testid': 'AppTabBar_Profile_Link', role: 'link' }, 'Profile');
const me = h('button', {
  ...{ type: 'button', class: css.me, 'data-testid': 'SideNav_AccountSwitcher_Button' },
  click: switchAccount,
});
followAccount(({ name, handle }) => {
  profile.setAttribute('href', `/${handle}`);
  me.replaceChildren(
    avatar(name),
    box(undefined, h('b', {}, name), h('span', { class: css.soft }, `@${handle}`)),
  );
});
const nav = h(
  'header',
  { role: 'banner', class: css.nav },
  h('span', {}, '𝕏'),
  h('span', {}, icon('home'), 'Home'),
  h('span', {}, icon('search'), 'Explore'),
  h('span', {}, icon('bell'), 'Notifications'),
  h('span', {}, icon('mail'), 'Messages'),
  h('span', {}, icon('person'), profile),
  h(
    'button',
    { type: 'button', class: css.write, 'data-testid': 'SideNav_NewTweet_Button', click: openComposeDialog },
    'Post',
  ),
  me,
);
const main = h('main', { role: 'main', class: css.main });
const aside = box(
  css.aside,
  h('form', { role: 'search', 'aria-label': 'Search', class: css.search }, icon('search', 20), search),
  box(
    css.panel,
    h('b', {}, 'What’s happening'),
    h('b', {}, 'First frost of the year'),
    h('span', { class: css.soft }, '2,914 posts'),
    h('b', {}, '#ParkRun'),
    h('span', { class: css.soft }, '11.2K posts'),
  ),
);
document.body.append(
  h('div', { id: 'react-root' }, box(css.page, nav, main, aside)),
  h('div', { id: 'layers' }),
);

const path = location.pathname;
if (path.startsWith('/messages')) drawMessages(main);
else if (path.includes('/status/')) drawStatus(main);
else if (path.startsWith('/i/communities/')) drawCommunity(main);
else if (path.startsWith('/compose/articles/')) drawArticle(main);
else if (path.startsWith('/i/decks/')) drawDeck(main);
else if (path === '/settings/screen_name') drawHandleForm(main);
else drawHome(main);
if (path.startsWith('/settings/profile')) openProfileDialog();
const dialogs: Record<string, () => void> = {
  '/compose/edit': openEdit,
  '/compose/quote': openQuote,
  '/compose/poll': openPoll,
  '/compose/thread': openThread,
  '/compose/post/media': openAltText,
};
dialogs[path]?.();
listenForShortcuts({ n: openComposeDialog, '/': () => search.focus() });
