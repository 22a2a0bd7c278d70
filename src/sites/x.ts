import type { Site } from './site.ts';

/** X writes in Draft.js. Its test ids have outlived many redesigns. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com'],
  messagePaths: ['/messages', '/i/chat'],
  enterPosts: ['message'],
  boxes: [
    {
      surface: 'message',
      selector:
        '[data-testid^="dmComposer"], [data-testid^="dm-composer"], [data-testid="DMDrawer"], [data-testid="chat-drawer-root"]',
      seen: '2026-11',
    },
    {
      surface: 'name',
      selector: 'input[name="displayName"], input[name="typedScreenName"]',
      seen: '2026-10',
    },
    { surface: 'bio', selector: 'textarea[name="description"], input[name="location"]', seen: '2026-10' },
  ],
  answered: '[data-testid="tweetText"]',
  accounts: [
    {
      place: 'page',
      selector: 'a[data-testid="AppTabBar_Profile_Link"]',
      name: /^\/(\w+)$/,
      seen: '2026-01',
    },
  ],
};
