import type { Site } from './site.ts';

/** LinkedIn writes posts in Quill inside an open shadow root (#interop-outlet), comments in Tiptap. */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  messagePaths: ['/messaging'],
  // Words with an invitation; what tells of a person stands with a name.
  short: { surface: 'message', longest: 300 },
  enterPostsAlone: ['message'],
  boxes: [
    { surface: 'message', selector: '.msg-form, [class*="msg-overlay"]', seen: '2026-09' },
    { surface: 'message', selector: 'textarea#custom-message', seen: '2026-10' },
    { surface: 'comment', selector: '.comments-comment-box, [data-test-id*="comment-box"]', seen: '2026-09' },
    {
      surface: 'name',
      selector: 'input[id*="-firstName"], input[id*="-lastName"], input#vanityUrl',
      seen: '2026-09',
    },
    {
      surface: 'bio',
      selector:
        'textarea[id$="-headline"], input[id$="-headline"], textarea[id$="-summary"], textarea[maxlength="2600"]',
      seen: '2026-10',
    },
  ],
  // A person's or a page's own picture, at the box for who may comment as a page.
  accounts: [
    {
      place: 'box',
      selector: 'img[src*="-displayphoto"], img[src*="company-logo"]',
      name: /\/image\/(?:v2\/)?([\w-]+)\//,
      seen: '2026-01',
    },
    {
      place: 'page',
      selector: 'header img[src*="-displayphoto"]',
      name: /\/image\/(?:v2\/)?([\w-]+)\//,
      seen: '2026-01',
    },
  ],
};
