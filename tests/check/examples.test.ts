import { describe, expect, it } from 'vitest';
import type { CategoryExample } from '../../src/check/category.ts';
import { ruleFor } from '../../src/policy/rule-for.ts';
import { profiles, rules, tryCheck } from './try-check.ts';

const organisation = { name: 'Moorland Vale Trust', schools: ['Ashcombe Park Academy'] };

describe.each([...rules.categories.values()].map((category) => [category.id, category] as const))(
  '%s',
  (id, category) => {
    const speaking = Object.keys(profiles).filter((profile) => {
      const one = profiles[profile];
      return one && ['post', 'comment', 'name'].some((surface) => ruleFor(one, id, surface as 'post', 'own'));
    });
    const categoriesOf = (profile: string, example: CategoryExample) => {
      const draft = typeof example === 'string' ? { text: example } : example;
      return tryCheck(
        profile,
        draft.text,
        draft,
        profile === 'staffordshire-protocol' ? { organisation } : {},
      ).map((finding) => finding.category);
    };

    it('has its texts for people', () => {
      for (const key of ['title', 'why', 'found', 'fix'])
        expect(category.messages['en-GB']?.[key]).toBeTruthy();
    });

    it.each(category.examples.found.map((example) => [example]))('is found in %j', (example) => {
      expect(speaking.some((profile) => categoriesOf(profile, example).includes(id))).toBe(true);
    });

    it.each(category.examples.clean.map((example) => [example]))('is not found in %j', (example) => {
      for (const profile of speaking) expect(categoriesOf(profile, example)).not.toContain(id);
    });
  },
);
