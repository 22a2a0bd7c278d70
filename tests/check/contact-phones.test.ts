import { describe, expect, it } from 'vitest';
import { findPhones } from '../../src/check/contact/find-phones.ts';
import { tryShort } from './try-check.ts';

/** Area code and the two halves of numbers that Ofcom keeps for drama. */
const numbers: [string, string, string][] = [
  ['01632', '960', '418'],
  ['0161', '496', '0744'],
  ['020', '7946', '0958'],
  ['07700', '900', '382'],
  ['029', '2018', '0123'],
];
const words = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const forms: [string, (area: string, one: string, two: string) => string][] = [
  ['01632 960418', (area, one, two) => `${area} ${one}${two}`],
  ['01632960418', (area, one, two) => area + one + two],
  ['01632 960 418', (area, one, two) => `${area} ${one} ${two}`],
  ['01632-960-418', (area, one, two) => `${area}-${one}-${two}`],
  ['01632.960.418', (area, one, two) => `${area}.${one}.${two}`],
  ['(01632) 960418', (area, one, two) => `(${area}) ${one}${two}`],
  ['+44 1632 960418', (area, one, two) => `+44 ${area.slice(1)} ${one}${two}`],
  ['+44 (0)1632 960418', (area, one, two) => `+44 (0)${area.slice(1)} ${one}${two}`],
  ['+441632960418', (area, one, two) => `+44${area.slice(1)}${one}${two}`],
  ['0044 1632 960 418', (area, one, two) => `0044 ${area.slice(1)} ${one} ${two}`],
  ['01632/960418', (area, one, two) => `${area}/${one}${two}`],
  ['0 1 6 3 2 9 6 0 4 1 8', (...parts) => [...parts.join('')].join(' ')],
  ['in words', (...parts) => [...parts.join('')].map((digit) => words[Number(digit)]).join(' ')],
  [
    'full-width',
    (...parts) => parts.join(' ').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ],
  ['keycaps', (...parts) => [...parts.join('')].map((digit) => `${digit}\ufe0f\u20e3`).join('')],
];

/** Text with the number in {braces}. */
const offsets: string[] = [
  'ring {01632 960 824} then 2 for the site team',
  '{0161 496 0744 ext 12} all day',
  "I'm on {extension 207}",
  '{01632 960418} or {01632 960419}',
  'new one is {07700 900 900} 2024 edition',
  '{01632 96O 418}',
  'Samaritans 116 123, Childline 0800 1111',
  'lemon drizzle 225/225/225/4',
  'order KD-4417-992 placed the 3rd',
  '01/02/2024 to 03/04/2025',
  'card 0123456789012345',
  'dial 999, or 101, or 159',
  'kitchen extension 40k',
  'Order no 01538360123',
  'My order number is 01632 960418, still not here',
  'Ref: 07700900123 for the parcel',
  'to order ring {01632 960418}',
];

const owners: [profile: string, text: string, found: string[]][] = [
  ['the-learning-alliance', 'Ring the school office on 01632 960418', ['work-phone: 01632 960418']],
  ['the-learning-alliance', 'My new number is 07700 900382', ['own-details: 07700 900382']],
  [
    'the-learning-alliance',
    "it's not my mobile it's the school's, 07700 900 771",
    ['work-phone: 07700 900 771'],
  ],
  ['the-learning-alliance', 'in the evenings, 01632 960 750, let it ring', ['own-details: 01632 960 750']],
  ['the-learning-alliance', 'Our plumber is on 07700 900 123, lovely man', []],
  ['the-learning-alliance', "Food bank van's by the church, ring 0161 496 0990", []],
  ['west', 'My new number is 07700 900382', []],
];

describe('a telephone number', () => {
  describe.each(forms)('%s', (_, write) => {
    it.each(numbers)('%s %s %s', (...parts) => {
      const number = write(...parts);
      const text = `call ${number}, any time`;
      expect(findPhones(text).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
      expect(findPhones(text)[0]?.national).toBe(parts.join(''));
    });
  });

  it.each(offsets)('%s', (marked) => {
    const text = marked.replace(/[{}]/g, '');
    const expected = [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]);
    expect(findPhones(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it.each(owners)('%s: %s', (profile, text, found) => {
    expect(tryShort(profile, text)).toEqual(found);
  });
});
