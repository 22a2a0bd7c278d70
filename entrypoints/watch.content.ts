import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '../src/page/watch.ts';
import { networkPatterns } from '../src/sites/networks.ts';

// The manifest needs this, the page does not: it would be a tenth of what every page loads.
const manifest = {
  matches: networkPatterns,
  runAt: 'document_start',
  allFrames: true,
  // Frames that a network makes itself (about:, srcdoc, blob:) are its own, and are matched by who made them.
  matchOriginAsFallback: true,
} as const;

export default defineContentScript({
  ...(import.meta.env.ENTRYPOINT === 'watch' ? { matches: [] } : manifest),
  main: watch,
});
