import { browser } from 'wxt/browser';
import { onSettingsChanged, readSettings } from '../../settings/storage.ts';

/** The badge asks for a policy until one is chosen; on a tab where something cannot be seen it says so. */
export function showBadge(): void {
  const show = async ({ profile }: { profile: string }) => {
    await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
    await browser.action.setBadgeText({ text: profile ? '' : '?' });
  };
  const safely = (settings: { profile: string }) => void show(settings).catch(() => undefined);
  onSettingsChanged(safely, new AbortController().signal);
  readSettings().then(safely, () => undefined);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.id === browser.runtime.id && isBlindness(message) ? sender.tab?.id : undefined;
    if (tabId === undefined) return;
    // Null, which the types leave out: without a text of its own the tab goes by the one for all.
    const text = ((message as { blind: boolean }).blind ? '!' : null) as string;
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  });
}

function isBlindness(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 2) return false;
  const { type, blind } = message as { type?: unknown; blind?: unknown };
  return type === 'blind' && typeof blind === 'boolean';
}
