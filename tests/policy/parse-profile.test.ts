import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/policy/parse-profile.ts';
import type { Profile } from '../../src/policy/types.ts';

const matchesSchema = new Ajv().compile(
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../rules/profile.schema.json', import.meta.url)), 'utf8'),
  ),
);
const known = ['pupil-name', 'trust-name', 'photo'];

const sound: Profile = {
  format: 1,
  id: 'brook-lane',
  organisation: { name: 'Brook Lane', alsoKnownAs: [], handles: [], domains: [], phones: [], schools: [] },
  policy: { title: 'Social Media Policy', reviewed: '2024-02', source: 'Written for a test.' },
  clauses: [
    { id: 'pupils', ref: '1', title: 'Pupils', says: 'Name no pupil.' },
    { id: 'settings', ref: '2', title: 'Settings', says: 'Mind your settings.', unchecked: 'Not in a text.' },
  ],
  rules: [{ categories: ['pupil-name'], clauses: ['pupils'], severity: 'serious', basis: 'says' }],
  ask: 'your head',
};

type Json = Record<string, unknown>;
type Loose = Json & { clauses: Json[]; rules: Json[]; organisation: Json; policy: Json };

function problemsOf(change: (profile: Loose) => void): { path: string; text: string; schema: boolean } {
  const profile = structuredClone(sound) as unknown as Loose;
  change(profile);
  const result = parseProfile(profile, known);
  const errors = 'errors' in result ? result.errors : [];
  return {
    path: errors.map((error) => error.path).join(' '),
    text: errors.map((error) => `${error.problem}. ${error.remedy}`).join(' '),
    schema: matchesSchema(profile),
  };
}

const rule = { categories: ['pupil-name'], clauses: ['pupils'], severity: 'advice', basis: 'implies' };

test('takes a sound profile as it is', () => {
  expect(parseProfile(sound, known)).toEqual({ profile: sound });
  expect(matchesSchema(sound)).toBe(true);
});

describe('what the schema refuses too', () => {
  test.each<[string, string, (profile: Loose) => void]>([
    ['a wrong type', '$.rules', (one) => Object.assign(one, { rules: 'none' })],
    ['another format', '$.format', (one) => Object.assign(one, { format: 2 })],
    ['a missing key', '$.ask', (one) => delete one.ask],
    ['a missing key deep down', '$.clauses[0].says', (one) => delete one.clauses[0]?.says],
    [
      'an unknown key',
      '$.clauses[0].severity',
      (one) => Object.assign(one.clauses[0] ?? {}, { severity: 'x' }),
    ],
    ['an empty text', '$.clauses[0].says', (one) => Object.assign(one.clauses[0] ?? {}, { says: ' ' })],
    ['a bad date', '$.policy.reviewed', (one) => Object.assign(one.policy, { reviewed: '2024-13' })],
    [
      'a date the British way',
      '$.policy.reviewed',
      (one) => Object.assign(one.policy, { reviewed: '07/12/2021' }),
    ],
    ['a bad id', '$.id', (one) => Object.assign(one, { id: 'Brook Lane' })],
    [
      'no categories',
      '$.rules[0].categories',
      (one) => Object.assign(one.rules[0] ?? {}, { categories: [] }),
    ],
    [
      'an unknown severity',
      '$.rules[0].severity',
      (one) => Object.assign(one.rules[0] ?? {}, { severity: 'red' }),
    ],
    [
      'an unknown surface',
      '$.rules[0].surfaces[0]',
      (one) => Object.assign(one.rules[0] ?? {}, { surfaces: ['reel'] }),
    ],
    [
      'a school without lists',
      '$.organisation.schools[0].phones',
      (one) => {
        one.organisation.schools = [{ name: 'Brook', alsoKnownAs: [], handles: [], domains: [] }];
      },
    ],
    [
      'a long short form',
      '$.disclaimer.short',
      (one) => {
        const disclaimer = {
          clause: 'pupils',
          wording: 'Mine.',
          quoted: false,
          goesIn: 'post',
          neededWhen: [],
        };
        one.disclaimer = { ...disclaimer, short: 'x'.repeat(61) };
      },
    ],
  ])('%s', (_, path, change) => {
    const found = problemsOf(change);
    expect(found.path).toBe(path);
    expect(found.text).toMatch(/\. [A-Z].*\.$/);
    expect(found.schema).toBe(false);
  });
});

describe('what only the parser can see', () => {
  test.each<[string, string, RegExp, (profile: Loose) => void]>([
    [
      'an unknown category',
      '$.rules[0].categories[1]',
      /no category: "pupils"/,
      (one) => {
        Object.assign(one.rules[0] ?? {}, { categories: ['pupil-name', 'pupils'] });
      },
    ],
    [
      'a dangling clause',
      '$.rules[0].clauses[1]',
      /no clause: "pupil"/,
      (one) => {
        Object.assign(one.rules[0] ?? {}, { clauses: ['pupils', 'pupil'] });
      },
    ],
    [
      'a disclaimer that dangles',
      '$.disclaimer.clause',
      /no clause/,
      (one) => {
        one.disclaimer = { clause: 'views', wording: 'Mine.', quoted: false, goesIn: 'post', neededWhen: [] };
      },
    ],
    [
      'a clause that nothing names',
      '$.clauses[1]',
      /no rule: "settings"/,
      (one) => delete one.clauses[1]?.unchecked,
    ],
    [
      'an unchecked clause that a rule names',
      '$.clauses[1]',
      /"unchecked", and yet/,
      (one) => {
        Object.assign(one.rules[0] ?? {}, { clauses: ['pupils', 'settings'] });
      },
    ],
    [
      'a clause id twice',
      '$.clauses[2].id',
      /as in \$\.clauses\[0\]/,
      (one) => {
        one.clauses.push({ id: 'pupils', ref: '3', title: 'Pupils', says: 'Again.' });
      },
    ],
    [
      'a reference twice',
      '$.clauses[2].ref',
      /as in \$\.clauses\[1\]/,
      (one) => {
        one.clauses.push({ id: 'more', ref: '2', title: 'More', says: 'More.', unchecked: 'No.' });
      },
    ],
    [
      'two rules for one category',
      '$.rules[1].categories[0]',
      /\$\.rules\[0\]/,
      (one) => one.rules.push(rule),
    ],
    [
      'a category twice in a rule',
      '$.rules[0].categories[1]',
      /a rule already/,
      (one) => {
        Object.assign(one.rules[0] ?? {}, { categories: ['pupil-name', 'pupil-name'] });
      },
    ],
    [
      'two rules that share a surface',
      '$.rules[2].categories[0]',
      /\$\.rules\[1\]/,
      (one) => {
        one.rules.push({ ...rule, surfaces: ['bio', 'name'] }, { ...rule, surfaces: ['name'] });
      },
    ],
  ])('%s', (_, path, problem, change) => {
    const found = problemsOf(change);
    expect(found.path).toBe(path);
    expect(found.text).toMatch(problem);
    expect(found.schema).toBe(true);
  });
});

test('rules set apart by surface or voice are no duplicates', () => {
  const found = problemsOf((one) => {
    one.rules.push(
      { ...rule, surfaces: ['bio'] },
      { ...rule, voice: 'school' },
      { ...rule, surfaces: ['name'] },
    );
  });
  expect(found.path).toBe('');
});

test('anything at all is refused without a throw', () => {
  for (const value of [null, undefined, 1, 'x', [], { __proto__: null }, { toString: 1 }]) {
    expect('errors' in parseProfile(value, known)).toBe(true);
  }
});
