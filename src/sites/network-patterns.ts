/** The four networks. A host added here makes Chrome ask every user again: see docs/architecture.md. */
export const networkPatterns = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://m.facebook.com/*',
  'https://facebook.com/*',
  // Where the display name is changed.
  'https://accountscenter.facebook.com/*',
  'https://x.com/*',
  'https://*.linkedin.com/*',
  'https://*.instagram.com/*',
] as const;
