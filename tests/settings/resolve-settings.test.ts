import { describe, expect, it } from 'vitest';
import { chooseProfile, resolveSettings } from '../../src/settings/resolve-settings.ts';

describe('settings are laid over each other: defaults < person < organisation', () => {
  it('gives the defaults where nothing is set', () => {
    const settings = resolveSettings({ person: {}, organisation: {} });
    expect(settings.profile).toBe('');
    expect(settings.messages).toBe(false);
    expect(settings.sources.profile).toBe('default');
    expect(settings.managed).toBe(false);
  });

  it('lets the organisation win and locks what it sets', () => {
    const settings = resolveSettings({
      person: { profile: 'west' },
      organisation: { profile: 'churchward', managedBy: 'Moor MAT' },
    });
    expect(settings.profile).toBe('churchward');
    expect(settings.sources.profile).toBe('organisation');
    expect(settings.lockedKeys).toContain('profile');
    expect(settings.lockedKeys).not.toContain('organisation');
    expect(settings.managedBy).toBe('Moor MAT');
  });

  it('lets the person choose where the policy is not locked', () => {
    const organisation = { profile: 'churchward', locked: false };
    expect(resolveSettings({ person: {}, organisation }).profile).toBe('churchward');
    const settings = resolveSettings({ person: { profile: 'west' }, organisation });
    expect(settings.profile).toBe('west');
    expect(settings.lockedKeys).not.toContain('profile');
  });

  it.each([
    ['profile', 7],
    ['organisation', 'Moor MAT'],
    ['organisation', { schools: 'one' }],
    ['locked', 'yes'],
  ])('passes over a managed %s of %j, says so, and keeps the rest', (key, value) => {
    const settings = resolveSettings({
      person: { profile: 'west' },
      organisation: { managedBy: 'Moor MAT', [key]: value },
    });
    expect(settings.profile).toBe('west');
    expect(settings.managedBy).toBe('Moor MAT');
    expect(settings.problems).toEqual([
      expect.objectContaining({ key, source: 'organisation', remedy: expect.stringMatching(/\w/) }),
    ]);
  });

  it('names a managed key that does not exist', () => {
    const { problems } = resolveSettings({ person: {}, organisation: { profil: 'west' } });
    expect(problems[0]?.remedy).toContain('profile');
  });

  it('never takes direct messages from an organisation (promise 8)', () => {
    const settings = resolveSettings({ person: {}, organisation: { messages: true } });
    expect(settings.messages).toBe(false);
    expect(settings.problems).toHaveLength(1);
  });
});

describe('the profile in force', () => {
  const known = ['west', 'churchward'];
  it.each([
    [
      { profile: 'west', lastGoodProfile: '' },
      { id: 'west', gone: '' },
    ],
    [
      { profile: '', lastGoodProfile: 'west' },
      { id: '', gone: '' },
    ],
    [
      { profile: 'old', lastGoodProfile: 'west' },
      { id: 'west', gone: 'old' },
    ],
    [
      { profile: 'old', lastGoodProfile: '' },
      { id: '', gone: 'old' },
    ],
  ])('%j', (settings, expected) => {
    expect(chooseProfile(settings, known)).toEqual(expected);
  });
});
