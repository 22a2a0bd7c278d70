import { browser } from '@wxt-dev/browser';
import type { Preferences } from './preferences.ts';

const defaults: Preferences = {
  profile: '',
  organisation: {},
  off: [],
  messages: false,
  exceptions: [],
  quiet: [],
  accountDisclaimer: {},
  voice: 'own',
};

export async function readPreferences(): Promise<Preferences> {
  return { ...defaults, ...(await browser.storage.local.get()) } as Preferences;
}
export function onPreferences(call: (p: Preferences) => void, signal: AbortSignal): void {
  const changed = () => void readPreferences().then(call);
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.storage.onChanged.removeListener(changed),
  );
}
export async function writePreference<Key extends keyof Preferences>(
  key: Key,
  value: Preferences[Key],
): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
