import { describe, expect, it } from 'vitest';
import type { CategoryFile } from '../../../src/check/category.ts';
import { describeCategories, readDetectorDocs } from '../../../src/cli/docs/describe-categories.ts';
import { readFolder, readProfiles } from '../../../src/cli/read-rules.ts';

const gossip: CategoryFile = {
  id: 'gossip',
  floor: 'caution',
  pauses: true,
  sets: { 'heard-say': ['i heard'], who: ['she|he'] },
  signs: [
    {
      all: ['heard-say', 'who|common.leaders|@colleague'],
      scope: 'nearby',
      none: ['reply:joke'],
      certainty: 'possible',
    },
    { all: ['who'], media: true, surfaces: ['comment'], vetoes: ['usual'] },
  ],
  vetoes: [{ any: ['common.kind'], scope: 'text' }],
  vetoGroups: { usual: [{ any: ['common.screen'] }] },
  messages: { 'en-GB': { title: 'Gossip', why: 'It may be wrong.', found: 'x', fix: 'Leave it out.' } },
  examples: {
    found: ['I *heard* she left'],
    clean: [{ text: 'Is it true?', surface: 'comment', replyTo: 'No' }],
  },
};
const page = describeCategories([gossip], Object.values(readProfiles()), {});

describe('the page about categories', () => {
  it.each([
    '## Gossip',
    'It may be wrong.',
    'Floor: caution',
    'May pause before Post',
    "- *heard say* with *who*, *leaders* (common) or a colleague's name, in a sentence or its neighbours; not beside *joke* in the post that is answered; possible",
    '- *who*; only in comment; only with a picture or video attached; taken back as said of *usual*',
    '- *kind* (common), anywhere in the text',
    '- Where a sign says *usual*: *screen* (common), in one sentence',
    '*heard say* (1), *who* (1)',
    '- `I *heard* she left`',
    '- `Is it true?` (comment, in answer to `No`)',
    'silent: ',
  ])('says %j', (line) => {
    expect(page).toContain(line);
  });

  it('tells of every category and says what each detector does', () => {
    const categories = Object.values(readFolder<CategoryFile>('categories'));
    const docs = readDetectorDocs();
    const whole = describeCategories(categories, Object.values(readProfiles()), docs);
    for (const { messages, detector } of categories) {
      expect(whole).toContain(`## ${messages['en-GB']?.title}`);
      if (detector) expect(docs).toHaveProperty([detector]);
    }
    expect(whole).not.toContain('undefined');
  });
});
