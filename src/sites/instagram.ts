import type { Site } from './site.ts';

/** Instagram writes captions and messages in Lexical, comments in a textarea that React controls. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  // What answers a story goes out as a message.
  messagePaths: ['/direct', '/stories'],
  postPaths: ['/create'],
  stories: true,
  // A note for everybody; a bio stands with a name.
  short: { surface: 'post', longest: 200 },
  enterPosts: ['comment', 'message'],
  boxes: [
    { surface: 'bio', selector: 'textarea#pepBio', seen: '2026-10' },
    { surface: 'name', selector: 'input#pepName, input#pepUsername', seen: '2026-10' },
  ],
  // The one link of the page's own bar that is a portrait: the others are drawn signs.
  accounts: [
    {
      place: 'page',
      selector: 'a[href]:has(img)',
      outside: 'main, [role="main"], [role="dialog"], dialog',
      name: /^\/([\w.]+)\/$/,
      seen: '2026-01',
    },
  ],
};
