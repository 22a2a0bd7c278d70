import { browser } from 'wxt/browser';
import { bundledProfileIds } from '../../policy/bundled-profile-ids.ts';
import { chooseProfile, type Settings } from '../../settings/resolve-settings.ts';
import { onSettingsChanged, readSettings } from '../../settings/storage.ts';
import { networkPatterns } from '../../sites/networks.ts';
import { findWithheld } from '../status/find-withheld.ts';

/**
 * The badge asks for a policy until one is chosen, and again when the chosen one is gone; it warns where nothing can be
 * seen: on every tab while the browser keeps the extension away from all networks, else on the tab that says so.
 */
export function showBadge(): void {
  const show = async (settings: Settings) => {
    await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
    await browser.action.setBadgeText({ text: await textFor(settings) });
  };
  const safely = (settings: Settings) => void show(settings).catch(() => undefined);
  const again = () => void readSettings().then(safely, () => undefined);
  onSettingsChanged(safely, new AbortController().signal);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  again();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.id === browser.runtime.id && isBlindness(message) ? sender.tab?.id : undefined;
    if (tabId === undefined) return;
    // Null, which the types leave out: without a text of its own the tab goes by the one for all.
    const text = ((message as { blind: boolean }).blind ? '!' : null) as string;
    browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  });
}

async function textFor(settings: Settings): Promise<string> {
  const { id, gone } = chooseProfile(settings, bundledProfileIds);
  if (!id || gone) return '?';
  return (await findWithheld()).length === networkPatterns.length ? '!' : '';
}

function isBlindness(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 2) return false;
  const { type, blind } = message as { type?: unknown; blind?: unknown };
  return type === 'blind' && typeof blind === 'boolean';
}
