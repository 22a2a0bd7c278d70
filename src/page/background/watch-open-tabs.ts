import { browser } from 'wxt/browser';
import { networkPatterns } from '../../sites/networks.ts';

const watcher = '/content-scripts/watch.js';

/**
 * Tabs that were open before an installation or update, or before the person allowed the extension on their site, get
 * the watcher without a reload; an old one ends itself.
 */
export function watchOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => watchTabs(networkPatterns));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) watchTabs(origins);
  });
}

function watchTabs(url: string[]): void {
  browser.tabs
    .query({ url })
    .then((tabs) => Promise.allSettled(tabs.map(({ id }) => inject(id))))
    .catch(() => undefined);
}

async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [watcher],
    injectImmediately: true,
  });
}
