import { browser } from 'wxt/browser';
import { networkPatterns } from '../../sites/network-patterns.ts';

const watcher = '/content-scripts/watch.js';

/** Tabs that were open before an installation or update get the watcher without a reload; the old one ends itself. */
export function watchOpenTabs(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.tabs
      .query({ url: [...networkPatterns] })
      .then((tabs) => Promise.allSettled(tabs.map(({ id }) => inject(id))))
      .catch(() => undefined);
  });
}

async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [watcher],
    injectImmediately: true,
  });
}
