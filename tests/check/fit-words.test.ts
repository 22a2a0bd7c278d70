import { describe, expect, it } from 'vitest';
import { tryCheck } from './try-check.ts';

// What stands around a name that is replaced stays English.
const cases: [text: string, category: string, mended: string, key: string][] = [
  ['So proud of Jayden in Y4 today.', 'pupil-name', 'So proud of a pupil in Y4 today.', 'fix'],
  ["Jayden's mum in Y4 shouted.", 'pupil-name', "A pupil's mum in Y4 shouted.", 'fix'],
  ['Mrs Okonkwo told a trainee off.', 'colleague-name', 'A colleague told a trainee off.', 'fix'],
  ['our lovely Jayden in Y4', 'pupil-name', 'our lovely pupil in Y4', 'fix'],
  ['Little Isla in year 1 lost a tooth', 'pupil-name', 'A little pupil in year 1 lost a tooth', 'fix'],
  ['My tutee Jayden got his offer', 'pupil-name', 'My tutee got his offer', 'fix-without'],
  ['our head Sandra is off sick', 'colleague-name', 'our head is off sick', 'fix-without'],
  ['The Ahmed twins in year 5 won again', 'pupil-name', 'The twins in year 5 won again', 'fix-without'],
  ['Noah, Arlo & Isla in Year 3 shone', 'pupil-name', 'Some pupils in Year 3 shone', 'fix-many'],
  ['Proud of Jayden and Aisha in Y4.', 'pupil-name', 'Proud of some pupils in Y4.', 'fix-many'],
];

describe('a name gives way to words that fit', () => {
  it.each(cases)('%s', (text, category, mended, key) => {
    const [fix] = tryCheck('werrington', text).find((finding) => finding.category === category)?.fixes ?? [];
    const { start = 0, end = 0, text: words = '' } = fix?.edit ?? {};
    expect(text.slice(0, start) + words + text.slice(end)).toBe(mended);
    expect(fix?.message.key).toBe(key);
  });
});

describe('the line is parted from what stands before it', () => {
  it.each([
    ['As a teacher I think SATs are pointless', '. '],
    ['As a teacher I think SATs are pointless!', ' '],
    ['As a teacher I think SATs are pointless 🙃', ' '],
    ['As a teacher I think SATs are pointless (always did)', '. '],
    ['As a teacher I think SATs are pointless\n', ''],
  ])('%s', (text, joint) => {
    const missing = tryCheck('werrington', text).find(({ category }) => category === 'disclaimer');
    expect(missing?.fixes[0]?.edit?.text.startsWith(`${joint}The`)).toBe(true);
  });
});
