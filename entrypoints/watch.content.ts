import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '../src/page/watch.ts';
import { networkPatterns } from '../src/sites/networks.ts';

export default defineContentScript({
  matches: networkPatterns,
  runAt: 'document_start',
  allFrames: true,
  main() {
    watch();
  },
});
