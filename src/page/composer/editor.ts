import { searchParts } from './parts.ts';

/** What can be written in as it stands on the page. */
export const editable = ['[contenteditable]', ':not([contenteditable="false" i])'].join('');

/** An editor: posts are written in these. Some searches are one too. */
export const editor = [editable, `:not([role=searchbox],:is(${searchParts}) *)`].join('');
