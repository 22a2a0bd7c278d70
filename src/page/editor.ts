// Joined at run time: the bundler would put a copy of a plain string wherever it is used, and the watcher is to stay small.
/** An editor: posts are written in these. Some searches are one too. */
export const editor = [
  '[contenteditable]:not([contenteditable="false" i])',
  ':not([role="searchbox"]):not(:is(search, [role="search"]) *)',
].join('');
