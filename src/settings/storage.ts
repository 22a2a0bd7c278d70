import { browser } from '@wxt-dev/browser';
import type { Key, Values } from './fields.ts';
import { resolveSettings, type Settings } from './resolve-settings.ts';

/** Where the last managed policy seen is kept: the browser may take seconds to give it, and "none yet" looks like "none". */
const cacheKey = 'managedSeen';

/** Reads the settings in force. Never waits long for the managed policy: the last one seen stands until it arrives. */
export async function readSettings(): Promise<Settings> {
  const { [cacheKey]: cached, ...person } = await browser.storage.local.get(null);
  const managed = await Promise.race([readManaged(), later(300)]);
  return resolveSettings({ person, organisation: managed ?? (isRecord(cached) ? cached : {}) });
}

/** Calls back with the settings whenever any of them changes, in any context. */
export function onSettingsChanged(call: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = () => {
    readSettings().then(call, () => {});
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/** Stores one of the person's own values. A value that goes back to nothing is removed. */
export async function writeSetting<K extends Key>(key: K, value: Values[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Chooses a profile and remembers the one before, which stays in force should this one ever go. */
export async function writeProfile(id: string, before: string): Promise<void> {
  await browser.storage.local.set({ profile: id, ...(before ? { lastGoodProfile: before } : {}) });
}

/**
 * Keeps the last managed policy seen, for the background: reads now, on every change, and a few times more, as a policy
 * arrives late after a start. An empty answer counts only once all tries agree.
 */
export function followManagedPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void keepManaged(true);
  });
  for (const delay of [0, 2_000, 6_000, 15_000]) setTimeout(() => void keepManaged(delay === 15_000), delay);
}

async function keepManaged(final: boolean): Promise<void> {
  const managed = (await readManaged()) ?? {};
  if (Object.keys(managed).length === 0 && !final) return;
  const { [cacheKey]: cached } = await browser.storage.local.get(cacheKey);
  if (JSON.stringify(cached ?? {}) !== JSON.stringify(managed))
    await browser.storage.local.set({ [cacheKey]: managed });
}

/** The managed policy; undefined while none has been given. Firefox throws where no policy is set. */
async function readManaged(): Promise<Record<string, unknown> | undefined> {
  try {
    const managed = await browser.storage.managed.get(null);
    return Object.keys(managed).length > 0 ? managed : undefined;
  } catch {
    return undefined;
  }
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
