import { expect, test } from 'vitest';
import { looksEnglish, mayBeForeign } from '../../../src/page/text/detect-language.ts';

test.each([
  'Jayden in Y4 was brilliant today at Knutsford Academy',
  'Proud of my class and their reading at Hilltop this week',
  `So proud of Jayden in Y4 today. ${'Amelia was great in Y5 as well. '.repeat(5)}`,
])('%j is English', (text) => {
  expect(looksEnglish(text)).toBe(true);
});

test.each([
  'Heute haben wir mit der Klasse einen schönen Ausflug gemacht, und das war so schön',
  'We zijn vandaag met de klas naar het bos geweest en het was erg leuk voor de kinderen',
  'Aujourd’hui nous avons fait une belle promenade avec la classe',
  'Dzisiaj byliśmy z klasą w lesie i było bardzo fajnie',
])('%j is not', (text) => {
  expect(looksEnglish(text)).toBe(false);
});

test.each([
  ['Heute haben wir mit der Klasse einen schönen Ausflug gemacht', true],
  ['Heute schön', false],
  ['今天孩子们表现得非常好', true],
  ['كان يوما جميلا', true],
  ['Было', false],
  ['Proud of Оля and Ваня', false],
  ['𝓢𝓸 𝓹𝓻𝓸𝓾𝓭 𝓸𝓯 𝓙𝓪𝔂𝓭𝓮𝓷 🎉🎉', false],
  ['Proud of my class and their reading at Hilltop this week', false],
  ['', false],
])('%j may be foreign: %s', (text, expected) => {
  expect(mayBeForeign(text)).toBe(expected);
});
