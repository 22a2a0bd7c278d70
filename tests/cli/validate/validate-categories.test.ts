import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesFolder } from '../../../src/cli/read-rules.ts';
import { validateCategories } from '../../../src/cli/validate/validate-categories.ts';

type Loose = Record<string, unknown> & { sets: Record<string, string[]>; signs: object[]; vetoes?: object[] };

/** The faults of the real rules once one file of them is changed so. */
function validateWith(change: (category: Loose) => void): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(rulesFolder, folder, { recursive: true });
  const path = join(folder, 'categories/cults.json');
  const category = JSON.parse(readFileSync(path, 'utf8')) as Loose;
  change(category);
  writeFileSync(path, JSON.stringify(category));
  return validateCategories(folder);
}

it('finds no fault in the rules as they stand', () => {
  expect(validateCategories()).toEqual([]);
});

it('lets a phrase stand in two sets that do not do the same', () => {
  const faults = validateWith((file) => {
    Object.assign(file.sets, { kneeling: ['kneel to the moon'], bowing: ['kneel to the moon'] });
    file.signs.push({ all: ['kneeling'] }, { all: ['bowing'], certainty: 'possible' });
  });
  expect(faults).toEqual([]);
});

it.each<[what: string, change: (category: Loose) => void, said: RegExp]>([
  ['a sign with a set that is not there', (file) => file.signs.push({ all: ['srtong'] }), /"srtong"/],
  [
    'a veto with a set that is not there',
    (file) => Object.assign(file, { vetoes: [{ any: ['fnie'] }] }),
    /"fnie"/,
  ],
  [
    'a group of vetoes with a set that is not there',
    (file) => Object.assign(file, { vetoGroups: { usual: [{ any: ['fnie'] }] } }),
    /"fnie"/,
  ],
  [
    'a group of vetoes that is not there',
    (file) => file.signs.push({ all: ['strong'], vetoes: ['usaul'] }),
    /the group "usaul"/,
  ],
  ['a detector that is not there', (file) => Object.assign(file, { detector: 'nope' }), /"nope" is none/],
  ['a button without its words', (file) => Object.assign(file, { mend: { with: 'a group' } }), /fix-without/],
  ['a bad floor', (file) => Object.assign(file, { floor: 'grave' }), /\$\/floor/],
  ['an unknown key', (file) => Object.assign(file, { sings: [] }), /additional properties \(sings\)/],
  ['no messages', (file) => Object.assign(file, { messages: undefined }), /messages/],
  ['another id', (file) => Object.assign(file, { id: 'crime' }), /Write "cults"/],
  ['a bracket that is not closed', (file) => Object.assign(file.sets, { new: ['(a|b'] }), /new: "\(a\|b"/],
  [
    'a set within a phrase that is not there',
    (file) => Object.assign(file.sets, { new: ['<nosuch>'] }),
    /nosuch/,
  ],
  [
    'the same choice in another order',
    (file) => Object.assign(file.sets, { new: ['moron|clown', 'clown|moron'] }),
    /stands twice/,
  ],
  [
    'a phrase that another file finds by itself',
    (file) => {
      file.sets.new = ['kidfiddler'];
      file.signs.push({ all: ['new'] });
    },
    /finds by itself in cults\.new too/,
  ],
  [
    'a phrase in two sets that do the same',
    (file) => {
      Object.assign(file.sets, { kneeling: ['kneel to the moon'], bowing: ['kneel to the moon'] });
      file.signs.push({ all: ['kneeling|bowing'] });
    },
    /bowing: "kneel to the moon" stands in kneeling too/,
  ],
  [
    'a phrase in a set that does less than another',
    (file) => {
      Object.assign(file.sets, { kneeling: ['kneel|bow to it'], bowing: ['bow|kneel to it'] });
      file.signs.push(
        { all: ['bowing'], certainty: 'possible' },
        { all: ['kneeling'], certainty: 'possible' },
      );
      file.signs.push({ all: ['bowing', 'body'] });
    },
    /kneeling: "kneel\|bow to it" stands in bowing too/,
  ],
  ['a set that nobody names', (file) => Object.assign(file.sets, { lonely: ['a word'] }), /lonely: no sign/],
  [
    'an optional beginning',
    (file) => Object.assign(file.sets, { new: ['(we|^?) kneel'] }),
    /new: "\(we\|\^\?\) kneel" cannot be read/,
  ],
])('names %s', (_, change, said) => {
  const faults = validateWith(change);
  expect(faults.join('\n')).toMatch(said);
  expect(faults[0]).toMatch(/^rules\/categories\/\w+/);
});
