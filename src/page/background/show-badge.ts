import { browser } from 'wxt/browser';

/** The badge asks for a policy until one is chosen. */
export function showBadge(): void {
  const show = async () => {
    const { profile } = await browser.storage.local.get('profile');
    await browser.action.setBadgeText({ text: profile ? '' : '?' });
    await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
  };
  browser.storage.onChanged.addListener(() => void show().catch(() => undefined));
  show().catch(() => undefined);
}
