import { findContradictions } from './find-contradictions.ts';
import { list, oneOf, type Problem, record, text } from './shape.ts';
import type { Profile } from './types.ts';

const id = text({ pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, form: 'small letters, digits and single hyphens' });
const date = text({
  pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  form: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
});
const names = list(text());
const lists = { alsoKnownAs: names, handles: names, domains: names, phones: names };
const body = record({ name: text(), ...lists });
const severity = oneOf('advice', 'caution', 'serious');
const basis = oneOf('says', 'implies');

const profileShape = record(
  {
    format: oneOf(1),
    id,
    // Empty where the policy names no trust: the person's own organisation is laid over it.
    organisation: record({ name: text({ blank: true }), ...lists, schools: list(body) }),
    policy: record({ title: text(), source: text() }, { reviewed: date, nextReview: date, url: text() }),
    clauses: list(
      record(
        { id, ref: text(), title: text(), says: text() },
        { quote: text(), ask: text(), unchecked: text() },
      ),
      {
        atLeastOne: true,
      },
    ),
    rules: list(
      record(
        {
          categories: list(id, { atLeastOne: true }),
          clauses: list(id, { atLeastOne: true }),
          severity,
          basis,
        },
        {
          surfaces: list(oneOf('post', 'comment', 'message', 'bio', 'name'), { atLeastOne: true }),
          voice: oneOf('own', 'school'),
          advice: text(),
        },
      ),
      { atLeastOne: true },
    ),
    ask: text(),
  },
  {
    $schema: text(),
    disclaimer: record(
      {
        clause: id,
        wording: text(),
        quoted: oneOf(true, false),
        goesIn: oneOf('account', 'post'),
        neededWhen: list(oneOf('organisation', 'workplace', 'occupation', 'work-view')),
      },
      { short: text({ pattern: /^.{1,60}$/u, form: 'at most 60 characters' }) },
    ),
  },
);

/** Reads a policy profile. What is wrong comes with its place in the JSON and what would put it right. */
export function parseProfile(
  value: unknown,
  knownCategories: readonly string[],
): { profile: Profile } | { errors: Problem[] } {
  const errors: Problem[] = [];
  profileShape(value, '$', errors);
  if (errors.length === 0) errors.push(...findContradictions(value as Profile, knownCategories));
  return errors.length > 0 ? { errors } : { profile: value as Profile };
}
