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
      expect.objectContaining({ key, source: 'organisation', kind: 'wrongForm' }),
    ]);
  });

  it('names a managed key that does not exist', () => {
    const { problems } = resolveSettings({ person: {}, organisation: { profil: 'west' } });
    expect(problems).toEqual([expect.objectContaining({ key: 'profil', kind: 'unknownKey' })]);
  });

  it('never takes direct messages from an organisation (promise 8)', () => {
    const settings = resolveSettings({ person: {}, organisation: { messages: true } });
    expect(settings.messages).toBe(false);
    expect(settings.problems).toHaveLength(1);
  });
});

describe('a managed policy as administrators write it', () => {
  const read = (organisation: Record<string, unknown>) => resolveSettings({ person: {}, organisation });

  it.each([0, 'false'])('takes %j for false', (locked) => {
    expect(read({ profile: 'west', locked }).lockedKeys).not.toContain('profile');
  });

  it('takes an empty text for one that is not set', () => {
    const settings = resolveSettings({ person: { profile: 'west' }, organisation: { profile: ' ' } });
    expect(settings).toMatchObject({ profile: 'west', managed: false, problems: [] });
  });

  it('keeps the good entries of an organisation and names the bad', () => {
    const settings = read({ organisation: { name: 'Moor MAT', domains: ['moor.sch.uk', 'not a domain'] } });
    expect(settings.organisation).toEqual({ name: 'Moor MAT', domains: ['moor.sch.uk'] });
    expect(settings.problems).toEqual([
      { key: 'organisation.domains', source: 'organisation', kind: 'badEntry', found: 'not a domain' },
    ]);
  });
});

describe('the profile in force', () => {
  const known = ['west', 'churchward'];
  it.each([
    ['west', [], { id: 'west', gone: '' }],
    ['', ['west'], { id: '', gone: '' }],
    ['old', ['older', 'west', 'churchward'], { id: 'west', gone: 'old' }],
    ['old', [], { id: '', gone: 'old' }],
  ])('chosen %j, before %j', (profile, earlierProfiles, expected) => {
    expect(chooseProfile({ profile, earlierProfiles }, known)).toEqual(expected);
  });

  it('is the person’s own where the organisation names one that does not exist', () => {
    const settings = resolveSettings({
      person: { profile: 'churchward', earlierProfiles: ['west'] },
      organisation: { profile: 'chruchward' },
    });
    expect(chooseProfile(settings, known)).toEqual({ id: 'churchward', gone: 'chruchward' });
  });
});

describe('what is stored by the person', () => {
  it.each([
    ['exceptions', [{ word: 'WeST' }]],
    ['off', 'facebook'],
    ['accountDisclaimer', { x: 'perhaps' }],
    ['schoolAccounts', 'x'],
    ['accountKey', 'no key'],
    ['managedBy', 'me'],
    ['locked', false],
  ])('is passed over where %s is %j', (key, value) => {
    const settings = resolveSettings({ person: { [key]: value, profile: 'west' }, organisation: {} });
    expect(settings.sources[key as 'off']).toBe('default');
    expect(settings.profile).toBe('west');
  });
});
