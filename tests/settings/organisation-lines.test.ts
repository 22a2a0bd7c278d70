import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/settings/organisation-entries.ts';
import { fromLines, toLines } from '../../src/settings/organisation-lines.ts';

describe('an entry is taken as people write it', () => {
  it.each([
    ['handles', '@hilltopschool', 'hilltopschool'],
    ['handles', 'https://x.com/hilltopschool', 'hilltopschool'],
    ['handles', 'https://www.instagram.com/hilltop.school/', 'hilltop.school'],
    ['domains', 'Hilltop.sch.uk', 'hilltop.sch.uk'],
    ['domains', '@hilltop.sch.uk', 'hilltop.sch.uk'],
    ['domains', 'office@hilltop.sch.uk', 'hilltop.sch.uk'],
    ['domains', 'https://www.hilltop.sch.uk/contact?x=1', 'hilltop.sch.uk'],
    ['phones', '01733 000000', '01733 000000'],
    ['phones', '+44 (0)1733 000000 ext 12', '+44 (0)1733 000000 ext 12'],
    ['name', '  Hilltop   School ', 'Hilltop School'],
    ['schools', 'Ysgol Tŷ Gwyn', 'Ysgol Tŷ Gwyn'],
  ] as const)('%s: %s', (part, typed, kept) => {
    expect(readEntry[part](typed)).toBe(kept);
  });

  it.each([
    ['handles', 'two words'],
    ['domains', 'hilltop'],
    ['domains', 'not a domain'],
    ['phones', 'reception'],
    ['phones', '12'],
    ['name', 'X'],
    ['alsoKnownAs', '–'],
  ] as const)('%s is not %s', (part, typed) => {
    expect(readEntry[part](typed)).toBeUndefined();
  });
});

describe('the form', () => {
  const organisation = {
    name: 'Moor MAT',
    schools: ['Tor View School', { name: 'Hilltop School', handles: ['hilltop'] }],
    phones: ['01733 000000'],
  };

  it('loses nothing on the way there and back, what it cannot show included', () => {
    expect(fromLines(toLines(organisation), organisation)).toEqual({ overlay: organisation, bad: [] });
  });

  it('says which entries are wrong, each with its box', () => {
    const lines = { ...toLines({}), domains: 'moor.sch.uk\nnot one', phones: 'call us' };
    expect(fromLines(lines, {}).bad).toEqual([
      { part: 'domains', entry: 'not one' },
      { part: 'phones', entry: 'call us' },
    ]);
  });

  it('keeps nothing of empty boxes', () => {
    expect(fromLines({ ...toLines({}), handles: '\n  \n' }, {}).overlay).toEqual({});
  });
});
