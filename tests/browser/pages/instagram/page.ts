import { followAccount } from '../shared/account.ts';
import { box, h } from '../shared/element.ts';
import { followTheme } from '../shared/follow-theme.ts';
import { icon } from '../shared/icon.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import { openCreateDialog, openEditDialog, openReelDialog } from './create-dialog.ts';
import { drawFeed } from './feed.ts';
import { drawInbox } from './inbox.ts';
import css from './page.module.css';
import { drawProfile } from './profile.ts';
import { openShareSheet } from './share-sheet.ts';
import { drawStory } from './story.ts';
import { drawThread } from './thread.ts';

followTheme(css.dark);
document.title = 'Instagram';

const profile = h('a', { role: 'link', class: css.self });
followAccount((account) => {
  profile.setAttribute('href', `/${account.handle}/`);
  profile.replaceChildren(portraitImage(pictureOf(account)), 'Profile');
});
const nav = box(
  css.nav,
  h('div', { class: css.logo }, 'Instagram'),
  box(undefined, icon('home'), 'Home'),
  h(
    'div',
    {},
    icon('search'),
    h('input', { type: 'text', 'aria-label': 'Search input', placeholder: 'Search', hidden: true }),
    'Search',
  ),
  box(undefined, icon('compass'), 'Explore'),
  box(undefined, icon('send'), 'Messages'),
  box(undefined, icon('heart'), 'Notifications'),
  h(
    'div',
    { role: 'button', tabindex: 0, 'aria-label': 'New post', click: openCreateDialog },
    icon('plus'),
    'Create',
  ),
  box(undefined, profile),
);
const main = h('main', { role: 'main', class: css.main });
document.body.append(box(css.page, nav, main));

if (location.pathname.startsWith('/direct/inbox')) drawInbox(main);
else if (location.pathname.startsWith('/direct')) drawThread(main);
else if (location.pathname.startsWith('/accounts/edit')) drawProfile(main);
else if (location.pathname.startsWith('/stories')) drawStory(main);
else drawFeed(main);
if (location.pathname === '/create/reel/') openReelDialog();
if (location.pathname === '/p/C1/') openEditDialog();
if (location.pathname === '/p/C2/') openShareSheet();
