import { expect, test } from 'vitest';
import { say } from '../../src/check/finding/say.ts';
import type { Draft } from '../../src/check/types.ts';
import { profiles, rules, tryCheck } from './try-check.ts';

/** What is said about a category in a draft, under the first policy that speaks of it. */
function sayAbout(category: string, draft: Partial<Draft> & { text: string }): string[] {
  const [profile = ''] =
    Object.entries(profiles).find(([, one]) =>
      one?.rules.some((rule) => rule.categories.includes(category)),
    ) ?? [];
  return tryCheck(profile, draft.text, draft)
    .filter((finding) => finding.category === category)
    .map(({ message }) => say(rules.categories, category, message));
}

test.each<[category: string, draft: Partial<Draft> & { text: string }, said: string]>([
  [
    'copyright',
    { text: "couldn't draw my own, so lovely illustrations off Etsy, watermark rubbed out" },
    '“watermark rubbed out” reads as hiding whose work it is.',
  ],
  [
    'pupil-contact',
    { text: "Hi Caitlin its Mr Rowse! Add me on here and I'll send you the revision notes" },
    '“Add me” can be read as contact with a pupil or family through your own account.',
  ],
  [
    'complaint-reply',
    {
      text: "That's not what happened, I was there",
      surface: 'comment',
      replyTo: 'This school is a joke, my son was excluded for nothing',
    },
    "“That's not what happened, I was there” reads as an answer to a complaint about the school.",
  ],
  [
    'photo',
    { text: "tiny clip of the nativity because I can't cope with the donkey", media: ['video'] },
    '“clip of the nativity” suggests that the picture shows people at school or the school itself.',
  ],
])('%s: %o', (category, draft, said) => {
  expect(sayAbout(category, draft)).toContain(said);
});

test('what is quoted is short, in one line, and closes its brackets', () => {
  for (const { id, examples } of rules.categories.values())
    for (const example of examples.found)
      for (const said of sayAbout(id, typeof example === 'string' ? { text: example } : example)) {
        expect(said).not.toContain('\n');
        expect(said.split('(').length).toBe(said.split(')').length);
      }
});
