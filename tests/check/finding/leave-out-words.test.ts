import { expect, test } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { profiles, tryCheck } from '../try-check.ts';

/** What is found of a category under the first policy that speaks of it. */
function find(category: string, text: string): Finding[] {
  const [profile = ''] =
    Object.entries(profiles).find(([, one]) =>
      one?.rules.some((rule) => rule.categories.includes(category)),
    ) ?? [];
  return tryCheck(profile, text).filter((finding) => finding.category === category);
}

test.each([
  ['work-email', 'email me: j.smith@churchward.sch.uk', 'email me'],
  ['work-email', 'Questions? Email me at j.smith@churchward.sch.uk. Thanks!', 'Questions? Email me. Thanks!'],
  ['work-email', 'Ask the office (office@churchward.sch.uk) for a form', 'Ask the office for a form'],
  ['work-phone', 'Ring the school office on 01632 960418', 'Ring the school office'],
  ['work-phone', 'Ring the school office - 01632 960418\nThanks', 'Ring the school office\nThanks'],
  ['own-details', 'drop me a line at kez.drums at gmail dot com', 'drop me a line'],
  ['own-details', 'Party at ours, 22 Larkfield Close', 'Party at ours'],
  ['violence', 'Lovely match. I will kill our head. Home now.', 'Lovely match. Home now.'],
  ['sexism', "Nice lesson. Girls can't do physics, it's just biology.", 'Nice lesson. '],
])('%s: %s: %s', (category, text, left) => {
  const edit = find(category, text)[0]?.fixes[0]?.edit;
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(left);
});

test.each([
  ['work-email', 'Tickets from j.smith@churchward.sch.uk on Friday'],
  ['credentials', 'wifi password is Otter!Lane42'],
  ['credentials', "side gate code's 4417 now"],
  ['own-details', 'My new number is 07700 900382'],
])('%s: where no sentence would be left, there is advice alone: %s', (category, text) => {
  const found = find(category, text);
  expect(found.length).toBeGreaterThan(0);
  for (const { fixes } of found) expect(fixes.every(({ edit }) => !edit)).toBe(true);
});

test("nothing that stands beside a child's disclosure is offered to be taken out", () => {
  const found = find(
    'personal-info',
    'A child in my class told me today that her dad hits her. Jago P in Year 9 is back in hospital.',
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { fixes } of found) expect(fixes.every(({ edit }) => !edit)).toBe(true);
});
