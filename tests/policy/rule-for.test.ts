import { expect, test } from 'vitest';
import { ruleFor } from '../../src/policy/rule-for.ts';
import type { Profile, Rule, Surface, Voice } from '../../src/policy/types.ts';

const rule = (name: string, limits: Pick<Rule, 'surfaces' | 'voice'> = {}): Rule => ({
  categories: ['photo', 'trust-name'],
  clauses: [name],
  severity: 'caution',
  basis: 'says',
  ...limits,
});

function winner(rules: Rule[], surface: Surface, voice: Voice): string | undefined {
  return ruleFor({ rules } as unknown as Profile, 'photo', surface, voice)?.clauses[0];
}

const rules = [
  rule('any'),
  rule('bio', { surfaces: ['bio', 'name'] }),
  rule('school', { voice: 'school' }),
  rule('school-bio', { voice: 'school', surfaces: ['bio'] }),
];

test('the most specific rule that fits wins, in whatever order they stand', () => {
  for (const order of [rules, rules.toReversed()]) {
    expect(winner(order, 'post', 'own')).toBe('any');
    expect(winner(order, 'name', 'own')).toBe('bio');
    expect(winner(order, 'post', 'school')).toBe('school');
    expect(winner(order, 'bio', 'school')).toBe('school-bio');
  }
});

test('a voice outweighs a surface', () => {
  expect(winner(rules, 'name', 'school')).toBe('school');
});

test('no rule where none fits', () => {
  expect(winner([rule('bio', { surfaces: ['bio'] })], 'post', 'own')).toBeUndefined();
  expect(winner([rule('own', { voice: 'own' })], 'post', 'school')).toBeUndefined();
  expect(ruleFor({ rules } as unknown as Profile, 'drugs', 'post', 'own')).toBeUndefined();
});
