import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFolder, readProfiles } from '../../src/cli/read-rules.ts';
import { bundledProfiles } from '../../src/policy/bundled-profiles.ts';
import { parseProfile } from '../../src/policy/parse-profile.ts';
import { ruleFor } from '../../src/policy/rule-for.ts';
import type { Profile } from '../../src/policy/types.ts';
import { guideCategories, guideProfiles, silentOn } from './guide.ts';

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../rules/profile.schema.json', import.meta.url)), 'utf8'),
);
const matchesSchema = new Ajv({ allErrors: true }).compile(schema);
const profiles = Object.entries(readProfiles());
// The guide's, and whatever has been added since.
const known = [...new Set([...guideCategories, ...Object.keys(readFolder('categories'))])];

test('the guide is read', () => {
  expect(guideCategories).toHaveLength(31);
  expect(silentOn.get('disclaimer')).toEqual(['the-learning-alliance']);
});

test('the five policies are there, with whatever has been added', () => {
  expect(guideProfiles).toHaveLength(5);
  const ids = bundledProfiles.map((profile) => profile.id);
  expect(ids).toEqual(expect.arrayContaining([...guideProfiles]));
  expect([...ids].sort()).toEqual(profiles.map(([id]) => id).sort());
});

describe.each(profiles)('%s', (id, profile: Profile) => {
  test('parses, and its file is named after it', () => {
    expect(parseProfile(profile, known)).toEqual({ profile });
    expect(profile.id).toBe(id);
  });

  test('matches the JSON Schema, and says so for editors', () => {
    matchesSchema(profile);
    expect(matchesSchema.errors ?? []).toEqual([]);
    expect(profile.$schema).toBe('../profile.schema.json');
  });

  test('does not warn of naming the school, or of a missing disclaimer, on the school’s own account', () => {
    for (const kind of ['trust-name', 'workplace', 'disclaimer', 'account-name']) {
      for (const surface of ['post', 'bio', 'name'] as const) {
        expect(ruleFor(profile, kind, surface, 'school')).toBeUndefined();
      }
    }
  });

  test('tells where it was written from, and that nobody endorsed it', () => {
    expect(profile.policy.source).toMatch(/^Written from .*published .*; not endorsed by /);
  });
});

test('the policies’ own clauses come first for what they name', () => {
  const first = (id: string, category: string, surface: 'post' | 'bio' | 'name' = 'post') => {
    const profile = bundledProfiles.find((one) => one.id === id);
    const rule = profile && ruleFor(profile, category, surface, 'own');
    const clause = profile?.clauses.find((one) => one.id === rule?.clauses[0]);
    return [clause?.ref, rule?.severity, rule?.basis].join(' | ');
  };
  expect(first('werrington', 'pupil-name')).toBe('7.6 | serious | says');
  expect(first('werrington', 'workplace')).toBe('7.3 | serious | says');
  expect(first('werrington', 'disclaimer')).toBe('7.4 | caution | says');
  expect(first('staffordshire-protocol', 'work-email')).toBe('Appendix 2, 14 | caution | says');
  expect(first('staffordshire-protocol', 'workplace', 'bio')).toBe(
    'Head of the protocol, Appendix 2 (sentence 2) | advice | says',
  );
  expect(first('west', 'complaint-reply')).toBe(
    'Company Representation Online (paragraph 3) | caution | says',
  );
  expect(first('west', 'disclaimer')).toBe('Personal Representation Online (bullet 5) | advice | says');
  expect(first('the-learning-alliance', 'account-name', 'name')).toBe(
    'Social Media in a Personal Capacity (paragraph 1) | serious | says',
  );
  expect(first('the-learning-alliance', 'disclaimer')).toBe('Principles (bullet 1) | advice | implies');
  expect(first('churchward', 'disclaimer')).toBe('1. Scope (paragraph 7) | caution | says');
});

describe.each(profiles.filter(([id]) => guideProfiles.includes(id)))(
  '%s, by the guide',
  (id, profile: Profile) => {
    test('has a rule for every category on which its policy is not silent', () => {
      const spokenOf = guideCategories.filter((category) => !silentOn.get(category)?.includes(id));
      const missing = spokenOf.filter((category) => {
        return !ruleFor(profile, category, category === 'account-name' ? 'name' : 'post', 'own');
      });
      expect(missing).toEqual([]);
    });

    test('claims nothing for its policy where that is silent or vague', () => {
      const vague = guideCategories.filter((category) => silentOn.get(category)?.includes(id));
      const rules = profile.rules.filter((rule) => rule.categories.some((one) => vague.includes(one)));
      expect(rules.filter((rule) => rule.basis === 'says' || rule.severity !== 'advice')).toEqual([]);
    });

    test('has a clause for each of the five kinds of card', () => {
      for (const kind of ['trust-name', 'pupil-name', 'work-email', 'disclaimer', 'profanity', 'slur']) {
        const rule = ruleFor(profile, kind, 'post', 'own');
        expect(profile.clauses.some((clause) => clause.id === rule?.clauses[0])).toBe(true);
      }
    });
  },
);
