import { browser } from '@wxt-dev/browser';
import type { Key, Values } from './fields.ts';
import { resolveSettings, type Settings } from './resolve-settings.ts';

/** Where the last managed policy seen is kept: the browser may take seconds to give it, and "none yet" looks like "none". */
const cacheKey = 'managedSeen';
/** What is being typed into the organisation's form, until it is saved or the browser closes. */
const draftKey = 'organisationDraft';

/**
 * Reads the settings in force. Does not wait for the managed policy, which a browser that has just started may take a second
 * to give: the last one seen stands, or none, until the background sees another, which is a change of settings like any.
 */
export async function readSettings(): Promise<Settings> {
  const policy = readManaged();
  const { [cacheKey]: cached, ...person } = await browser.storage.local.get(null);
  const managed = await Promise.race([policy, undefined]);
  return resolveSettings({ person, organisation: managed ?? (isRecord(cached) ? cached : {}) });
}

/** Calls back with the settings whenever any of them changes, in any context. */
export function onSettingsChanged(call: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const changed = async (_: unknown, area: string) => {
    if (area !== 'local' && area !== 'managed') return;
    const mine = ++latest;
    const settings = await readSettings();
    // Reading takes a while: only the last of several changes is told, and none once nobody listens.
    if (mine === latest && !signal.aborted) call(settings);
  };
  const safely = (changes: unknown, area: string) => void changed(changes, area).catch(() => undefined);
  browser.storage.onChanged.addListener(safely);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(safely));
}

/** Stores one of the person's own values. */
export async function writeSetting<K extends Key>(key: K, value: Values[K]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** A popup closes as soon as one looks elsewhere: what was typed there waits for its return, in memory only. */
export async function readDraft(): Promise<Record<string, unknown> | undefined> {
  const { [draftKey]: draft } = await browser.storage.session.get(draftKey);
  return isRecord(draft) ? draft : undefined;
}

/** Keeps or, given nothing, forgets what is being typed. */
export async function writeDraft(draft?: Record<string, unknown>): Promise<void> {
  await (draft
    ? browser.storage.session.set({ [draftKey]: draft })
    : browser.storage.session.remove(draftKey));
}

/**
 * For the background: keeps the last managed policy seen, and the profiles that were chosen before. Reads the policy
 * now, on every change, and a few times more, as it arrives late after a start. An empty answer counts only at the end.
 */
export function followManagedPolicy(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void keepManaged(true);
    if (area === 'local') void keepEarlier(changes.profile?.oldValue);
  });
  for (const delay of [0, 2_000, 6_000, 15_000]) setTimeout(() => void keepManaged(delay === 15_000), delay);
}

async function keepManaged(final: boolean): Promise<void> {
  const managed = (await readManaged()) ?? {};
  if (Object.keys(managed).length === 0 && !final) return;
  const { [cacheKey]: cached } = await browser.storage.local.get(cacheKey);
  if (JSON.stringify(cached) === JSON.stringify(managed)) return;
  await browser.storage.local.set({ [cacheKey]: managed });
  if (isRecord(cached) && cached.profile !== managed.profile) await keepEarlier(cached.profile);
}

async function keepEarlier(profile: unknown): Promise<void> {
  if (typeof profile !== 'string' || !profile) return;
  const { earlierProfiles: stored } = await browser.storage.local.get('earlierProfiles');
  const others = Array.isArray(stored) ? stored.filter((one) => one !== profile) : [];
  await browser.storage.local.set({ earlierProfiles: [profile, ...others].slice(0, 5) });
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
