import { categories, hints, index, sets, words } from 'virtual:rules';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getFrame } from '../src/page/frame.ts';

// Not within the function: the engine would read these a second time when it gets there.
const rules = { categories, sets, words, hints, index };

export default defineUnlistedScript(() => {
  const frame = getFrame();
  if (!frame) return;
  frame.rules = rules;
  frame.onRules?.();
});
