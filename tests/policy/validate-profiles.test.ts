import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStalePages } from '../../src/cli/docs/docs.ts';
import { rulesFolder } from '../../src/cli/read-rules.ts';
import { validateProfiles } from '../../src/cli/validate/validate.ts';
import { guideCategories } from './guide.ts';

let folder: string;
let west: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-'));
  cpSync(rulesFolder, folder, { recursive: true });
  for (const category of guideCategories) writeFileSync(join(folder, 'categories', `${category}.json`), '{}');
  west = readFileSync(join(folder, 'profiles/west.json'), 'utf8');
});

afterEach(() => rmSync(folder, { recursive: true }));

const faults = () => validateProfiles(join(folder, 'profiles'));

test('the profiles as they are have no fault', async () => {
  expect(await faults()).toEqual([]);
});

test('a fault comes with file, place and remedy, and does not hide the next', async () => {
  writeFileSync(
    join(folder, 'profiles/west.json'),
    west.replace('"format": 1', '"format": 2').replace('"ask"', '"asks"'),
  );
  expect(await faults()).toEqual([
    expect.stringMatching(/profiles\/west\.json: \$\.format is 2\. Write 1\.$/),
    expect.stringMatching(/west\.json: \$\.clauses\[0\]\.asks is not a known key\. Known here: .*ask/),
  ]);
});

test('a file that is no JSON, or that is named otherwise than its profile, is refused', async () => {
  writeFileSync(join(folder, 'profiles/west.json'), west.slice(0, -5));
  writeFileSync(join(folder, 'profiles/east.json'), west);
  expect(await faults()).toEqual([
    expect.stringMatching(/profiles\/east\.json: \$\.id is "west"\. Write "east"/),
    expect.stringMatching(/profiles\/west\.json: is not JSON: /),
  ]);
});

test('docs/policies.md is what the profiles make of it', () => {
  expect(findStalePages()).not.toContain('docs/policies.md');
});
