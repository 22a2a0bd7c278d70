import { browser } from 'wxt/browser';
import { onSettingsChanged, readSettings } from '../../settings/storage.ts';

/** The badge asks for a policy until one is chosen. */
export function showBadge(): void {
  const show = async ({ profile }: { profile: string }) => {
    await browser.action.setBadgeBackgroundColor({ color: '#1f5fbf' });
    await browser.action.setBadgeText({ text: profile ? '' : '?' });
  };
  const safely = (settings: { profile: string }) => void show(settings).catch(() => undefined);
  onSettingsChanged(safely, new AbortController().signal);
  readSettings().then(safely, () => undefined);
}
