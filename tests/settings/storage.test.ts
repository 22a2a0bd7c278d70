import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import {
  followManagedPolicy,
  onSettingsChanged,
  readDraft,
  readSettings,
  writeDraft,
  writeSetting,
} from '../../src/settings/storage.ts';

const { local, managed } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function read(): Promise<Settings> {
  const reading = readSettings();
  await vi.advanceTimersByTimeAsync(400);
  return reading;
}

describe('reading', () => {
  it('gives what was written', async () => {
    await writeSetting('profile', 'west');
    expect((await read()).profile).toBe('west');
  });

  it('does without a policy where asking for one throws, as Firefox does', async () => {
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    await writeSetting('profile', 'west');
    expect(await read()).toMatchObject({ profile: 'west', managed: false });
  });

  it('goes by the last policy seen while the browser takes its time', async () => {
    await local.set({ managedSeen: { profile: 'churchward' }, profile: 'west' });
    vi.spyOn(managed, 'get').mockImplementation(() => new Promise<never>(() => undefined));
    expect(await read()).toMatchObject({ profile: 'churchward', managed: true });
  });

  it('waits for no policy that may never come', async () => {
    vi.spyOn(managed, 'get').mockImplementation(() => new Promise<never>(() => undefined));
    await writeSetting('profile', 'west');
    expect(await readSettings()).toMatchObject({ profile: 'west', managed: false });
  });
});

describe('following changes', () => {
  it('tells the last of several, and none after the end', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    onSettingsChanged(({ profile }) => told.push(profile), stop.signal);
    void writeSetting('profile', 'west');
    void writeSetting('profile', 'churchward');
    await vi.advanceTimersByTimeAsync(400);
    expect(told).toEqual(['churchward']);
    void writeSetting('profile', 'werrington');
    stop.abort();
    await vi.advanceTimersByTimeAsync(400);
    expect(told).toEqual(['churchward']);
  });

  it('is not woken by a draft', async () => {
    const call = vi.fn();
    onSettingsChanged(call, new AbortController().signal);
    await writeDraft({ name: 'Moor' });
    await vi.advanceTimersByTimeAsync(400);
    expect(call).not.toHaveBeenCalled();
    expect(await readDraft()).toEqual({ name: 'Moor' });
    await writeDraft();
    expect(await readDraft()).toBeUndefined();
  });
});

describe('what the background keeps', () => {
  it('a policy that arrives late, until all tries say that there is none', async () => {
    followManagedPolicy();
    const told: string[] = [];
    onSettingsChanged(({ profile }) => told.push(profile), new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.spyOn(managed, 'get').mockImplementation(async () => ({ profile: 'churchward' }) as never);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await local.get('managedSeen')).managedSeen).toEqual({ profile: 'churchward' });
    // A page that did not wait hears of it.
    expect(told).toEqual(['churchward']);
  });

  it('no policy that is gone for good', async () => {
    await local.set({ managedSeen: { profile: 'churchward' } });
    followManagedPolicy();
    await vi.advanceTimersByTimeAsync(7_000);
    expect((await local.get('managedSeen')).managedSeen).toEqual({ profile: 'churchward' });
    await vi.advanceTimersByTimeAsync(9_000);
    expect((await local.get('managedSeen')).managedSeen).toEqual({});
  });

  it('that there is no policy: nobody waits for one then', async () => {
    followManagedPolicy();
    await vi.advanceTimersByTimeAsync(16_000);
    expect((await local.get('managedSeen')).managedSeen).toEqual({});
    vi.spyOn(managed, 'get').mockImplementation(() => new Promise<never>(() => undefined));
    expect(await readSettings()).toMatchObject({ managed: false });
  });

  it('the profiles that were chosen before, the latest first', async () => {
    followManagedPolicy();
    for (const profile of ['west', 'churchward', 'gone']) {
      await writeSetting('profile', profile);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect((await read()).earlierProfiles).toEqual(['churchward', 'west']);
  });
});
