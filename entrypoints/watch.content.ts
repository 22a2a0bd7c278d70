import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '../src/page/watch.ts';
import { networkPatterns } from '../src/sites/networks.ts';

export default defineContentScript({
  // The manifest needs the list, the page does not: it would be a tenth of what every page loads.
  matches: import.meta.env.ENTRYPOINT === 'watch' ? [] : networkPatterns,
  runAt: 'document_start',
  allFrames: true,
  main() {
    watch();
  },
});
