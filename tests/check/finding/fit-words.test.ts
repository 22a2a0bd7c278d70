import { describe, expect, it } from 'vitest';
import { tryCheck } from '../try-check.ts';

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
  ["It's Jayden's birthday in Year 4", 'pupil-name', "It's a pupil's birthday in Year 4", 'fix'],
  ['That’s Jayden from Year 4', 'pupil-name', 'That’s a pupil from Year 4', 'fix'],
  [
    "it's Mrs Patel's last day in our school office",
    'colleague-name',
    "it's a colleague's last day in our school office",
    'fix',
  ],
  ['I know that Jayden in 4B cried', 'pupil-name', 'I know that a pupil in 4B cried', 'fix'],
  ['Is that Jayden in Year 4?', 'pupil-name', 'Is that a pupil in Year 4?', 'fix'],
  ['a very proud Jayden in Y4', 'pupil-name', 'a very proud pupil in Y4', 'fix'],
  ['the hilarious Jayden in Year 4', 'pupil-name', 'the hilarious pupil in Year 4', 'fix'],
  ['A grinning Jayden in Year 4', 'pupil-name', 'A grinning pupil in Year 4', 'fix'],
  ['Poor old Jayden in Year 4', 'pupil-name', 'A poor old pupil in Year 4', 'fix'],
  ['Dear Jayden, well done in Year 4', 'pupil-name', 'Dear pupil, well done in Year 4', 'fix'],
  ['Hi Jayden, see you in Year 4', 'pupil-name', 'Hi, see you in Year 4', 'fix-without'],
  ['Well done Jayden! Year 4 superstar', 'pupil-name', 'Well done! Year 4 superstar', 'fix-without'],
  ['Great job today in Year 4, Jayden!', 'pupil-name', 'Great job today in Year 4!', 'fix-without'],
  ["Jayden's and Mia's mums from Year 4", 'pupil-name', "Some pupils' mums from Year 4", 'fix-many'],
  ['Both Jayden and Mia in Year 4 won', 'pupil-name', 'Some pupils in Year 4 won', 'fix-many'],
  ['My pupil, Jayden, in Year 4 won', 'pupil-name', 'My pupil in Year 4 won', 'fix-without'],
  [
    'Our class teacher, Mrs Patel, cried at school',
    'colleague-name',
    'Our class teacher cried at school',
    'fix-without',
  ],
  ['this morning Jayden in Year 4 cried', 'pupil-name', 'this morning a pupil in Year 4 cried', 'fix'],
  ['On Monday Jayden in Year 4 cried', 'pupil-name', 'On Monday a pupil in Year 4 cried', 'fix'],
  [
    'the whole class clapped Jayden in Year 4',
    'pupil-name',
    'the whole class clapped a pupil in Year 4',
    'fix',
  ],
  ['WELL DONE TO JAYDEN IN YEAR 4', 'pupil-name', 'WELL DONE TO A PUPIL IN YEAR 4', 'fix'],
  ['🎉 Jayden in Year 4 won', 'pupil-name', '🎉 A pupil in Year 4 won', 'fix'],
  ['#Jayden in Year 4 smashed it', 'pupil-name', 'A pupil in Year 4 smashed it', 'fix'],
  ['Well done to Year 4: #Jayden #Mia', 'pupil-name', 'Well done to Year 4: #Mia', 'fix-without'],
  ['(Jayden in Year 4) was sick', 'pupil-name', '(A pupil in Year 4) was sick', 'fix'],
];

describe('a name gives way to words that fit', () => {
  it.each(cases)('%s', (text, category, mended, key) => {
    const [fix] = tryCheck('werrington', text).find((finding) => finding.category === category)?.fixes ?? [];
    const { start = 0, end = 0, text: words = '' } = fix?.edit ?? {};
    expect(text.slice(0, start) + words + text.slice(end)).toBe(mended);
    expect(fix?.message.key).toBe(key);
  });
});

describe('where no words are sure to fit, there is advice alone', () => {
  it.each([
    'Mr and Mrs Patel from our Year 4 parents',
    'thank you Mrs Patel from our office',
    'What a star Jayden in Year 4 is',
    'What a lovely boy Jayden in Year 4 is',
    'Our Year 4 star Jayden won',
    'Year 4 Jayden won',
    'Jayden, you were a star in Year 4',
    'Jayden, Mia in Year 4 cried',
    'I told our head Jayden in Year 4 cried',
    'a boy called Jayden in Year 4',
    'her Jayden in Year 4 cried',
    'I hate that Jayden in Year 4',
    'No Jayden in Year 4 today',
    "Jayden and Mia's in Year 4 now",
    'Headteacher Sandra Jones of our school is off',
  ])('%s', (text) => {
    const named = tryCheck('werrington', text).find(({ category }) =>
      /^(?:pupil|colleague)-name$/.test(category),
    );
    expect(named?.fixes).toEqual([{ message: { key: 'fix-without', values: {} } }]);
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
