import { searchParts } from './parts.ts';

/** An editor: posts are written in these. Some searches are one too. */
export const editor = [
  '[contenteditable]:not([contenteditable="false" i])',
  `:not([role=searchbox],:is(${searchParts}) *)`,
].join('');
