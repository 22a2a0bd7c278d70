/**
 * The networks and where the extension may read them: every other list of networks follows from this one. A host added here
 * makes Chrome ask every user again: see docs/architecture.md.
 */
export const networks = {
  facebook: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://facebook.com/*',
    // Where the display name is changed.
    'https://accountscenter.facebook.com/*',
    // Where a page's posts and messages are written.
    'https://business.facebook.com/*',
  ],
  x: ['https://x.com/*', 'https://pro.x.com/*'],
  linkedin: ['https://*.linkedin.com/*'],
  instagram: ['https://*.instagram.com/*'],
} as const;

/** A network's id. */
export type Network = keyof typeof networks;

/** Their ids, in the order in which people see them. */
export const networkIds = /* @__PURE__ */ Object.keys(networks) as Network[];

/** Where the extension may read, all in all. */
export const networkPatterns: string[] = /* @__PURE__ */ listPatterns();

function listPatterns(): string[] {
  return Object.values(networks).flat();
}
