import type { Site } from './site.ts';

/** Facebook writes in Lexical, and Messenger has moved into facebook.com/messages. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['facebook.com'],
  // What answers a story goes out as a message.
  // On an item's page one writes to its seller.
  messagePaths: ['/messages', '/marketplace/inbox', '/marketplace/item', '/latest/inbox', '/stories'],
  postPaths: ['/stories/create', '/reels/create'],
  stories: true,
  enterPosts: ['comment', 'message'],
  boxes: [
    {
      surface: 'message',
      selector: '[data-pagelet^="MWChat"], [data-testid="mwthreadlist"]',
      seen: '2026-10',
    },
    {
      surface: 'name',
      selector: 'input[name="primary_first_name"], input[name="primary_last_name"]',
      seen: '2026-10',
    },
  ],
  answered: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
  // Portraits are drawn in SVG, everything else that is small is no <image>. Who posts as a page has its portrait at the box.
  accounts: [
    { place: 'box', selector: 'svg image', name: /\/(\d+_\d+_\d+)_n\./, seen: '2026-01' },
    { place: 'page', selector: '[role="banner"] svg image', name: /\/(\d+_\d+_\d+)_n\./, seen: '2026-01' },
  ],
};
