import type { browser } from '@wxt-dev/browser';

/**
 * The browser's interface for extensions, asked for when it is wanted. Where nobody writes the watcher does without: the
 * first look at it makes it, which in Chrome is a third of all that a page would have to do for us.
 */
export function extension(): typeof browser {
  return (globalThis as unknown as { chrome: typeof browser }).chrome;
}
