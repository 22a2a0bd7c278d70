import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeGrammar } from '../src/check/grammar.ts';
import { getFrame } from '../src/page/frame.ts';

export default defineUnlistedScript(() => {
  const frame = getFrame();
  if (!frame || frame.grammar) return;
  frame.grammar = makeGrammar();
  frame.onGrammar?.(frame.grammar);
});
