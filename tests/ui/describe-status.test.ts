import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Access } from '../../src/page/status/read-access.ts';
import { makeStatus, type Status } from '../../src/page/status/status.ts';

vi.mock('#i18n', () => import('./fake-i18n.ts'));

const { describeStatus } = await import('../../entrypoints/popup/describe-status.ts');

const open = (status?: Status): Access => ({
  ...{ network: 'x', withheld: false, origins: [] },
  ...(status ? { status } : {}),
});
const found = { ...makeStatus('watching', 1), findings: 2, categories: ['pupil-name', 'workplace'] };

describe('how the page in front is doing', () => {
  it.each<[string, Access, { off?: string[]; profile?: boolean }, string, string]>([
    ['kept away', { ...open(), withheld: true }, {}, 'ask', 'keeps me away'],
    ['no policy yet', open(makeStatus('no-profile')), { profile: false }, 'ask', 'Nothing is checked yet'],
    ['another site', { withheld: false, origins: [] }, {}, 'quiet', 'Nothing to do'],
    ['switched off', open(makeStatus('off')), { off: ['x'] }, 'quiet', 'off on X'],
    ['open since before', open(), {}, 'ask', 'Reload'],
    ['no box', open(makeStatus('no-composer')), {}, 'quiet', 'cannot see a box to write in here'],
    ['an odd box', open(makeStatus('cannot-read', 1)), {}, 'ask', 'cannot read this box'],
    ['another language', open(makeStatus('not-english', 1)), {}, 'ask', 'not look like English'],
    ['broken', open(makeStatus('error')), {}, 'ask', 'went wrong'],
    ['nothing found', open(makeStatus('watching', 1)), {}, 'watching', 'Watching one box'],
    ['shut out', open({ ...makeStatus('watching', 1), isThrownOut: true }), {}, 'ask', 'keeps removing'],
    ['found', open(found), {}, 'found', '2 things to look at'],
  ])('%s', (_, access, { off = [], profile = true }, tone, text) => {
    const status = describeStatus(access, { off, pause: true }, profile);
    expect(status.tone).toBe(tone);
    expect(status.text).toContain(text);
  });

  it.each<[string, Partial<Status>, boolean, string | undefined]>([
    ['the button that posts is not known', { isPostUnknown: true }, true, 'I will not ask'],
    ['… and nobody wants to be asked', { isPostUnknown: true }, false, undefined],
    ['it is known', { isPostUnknown: false }, true, undefined],
    ['there is no room for it', { isCramped: true }, true, 'no room beside the box'],
    ['a text is too long', { isCut: true }, true, 'only part of it'],
    ['the page changes without end', { isSlow: true }, true, 'look less often'],
    ['the page removes the banner', { isThrownOut: true }, false, 'keeps removing my cards'],
    ['something is found in another language', { state: 'not-english' }, true, 'only look for names'],
  ])('beside what is found: %s', (_, more, pause, words) => {
    const { tone, note } = describeStatus(open({ ...found, ...more }), { off: [], pause }, true);
    expect(tone).toBe('found');
    if (words) expect(note).toContain(words);
    else expect(note).toBeUndefined();
  });

  it('never says that it watches where nothing is checked', () => {
    for (const state of ['no-composer', 'off', 'no-profile', 'not-english', 'cannot-read', 'error'] as const)
      expect(describeStatus(open(makeStatus(state)), { off: [], pause: true }, true).tone).not.toBe(
        'watching',
      );
  });
});

describe('the catalogue', () => {
  it('has only keys that Chrome takes: one hyphen, and the extension does not load', () => {
    const keys: string[] = [];
    JSON.parse(readFileSync('locales/en_GB.json', 'utf8'), (key, value) => {
      if (key) keys.push(key);
      return value;
    });
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });
});
