import { defineConfig } from 'vitest/config';
import { patient } from '../vitest.config.ts';

/**
 * The same tests against the build for Firefox, and those of its own. `npm test` leaves out what says least of a browser;
 * `npm run browser:firefox -- --mode all` runs everything. Never: popup (its own is access.test.ts) and managed-policy.
 */
const always = ['fixes', 'hostile-page', 'no-network', 'settings', 'unseen', 'written-anew'];
const more = [
  ...['banner-manners', 'banner-place', 'cannot-see', 'covered', 'disclaimer', 'five-kinds', 'in-the-wild'],
  ...['lines', 'long-text', 'modern-pages', 'no-room', 'odd-moments', 'other-pages', 'pages', 'pause'],
  ...['reports', 'strange-pages', 'strange-press', 'surfaces', 'top-layer', 'underlines'],
];

export default defineConfig(({ mode }) => ({
  test: {
    ...patient,
    // One Firefox takes as much as two Chromiums.
    maxWorkers: 1,
    include: [
      ...(mode === 'all' ? [...always, ...more] : always).map((name) => `tests/browser/${name}.test.ts`),
      'tests/browser/firefox/*.test.ts',
    ],
    env: { BROWSER: 'firefox' },
  },
}));
