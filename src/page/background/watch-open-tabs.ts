import { browser } from 'wxt/browser';
import { networkPatterns } from '../../sites/networks.ts';

const watcher = '/content-scripts/watch.js';

/**
 * Tabs that were open before an installation or update, before the extension was switched on again, or before the person
 * allowed it on their site, get the watcher without a reload; an old one ends itself.
 */
export function watchOpenTabs(): void {
  let isStart = false;
  browser.runtime.onStartup.addListener(() => {
    isStart = true;
  });
  // No event tells of the switch. What is kept for a session is gone after each of these; as the browser starts, too, but
  // then the manifest does it.
  browser.storage.session
    .get('isWatched')
    .then(async ({ isWatched }) => {
      if (isWatched) return;
      await browser.storage.session.set({ isWatched: true });
      if (!isStart) watchTabs(networkPatterns);
    })
    .catch(() => undefined);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) watchTabs(origins);
  });
}

function watchTabs(url: string[]): void {
  browser.tabs
    .query({ url, discarded: false })
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
