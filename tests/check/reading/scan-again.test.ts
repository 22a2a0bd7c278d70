import { describe, expect, it } from 'vitest';
import { scanAgain } from '../../../src/check/reading/scan-again.ts';
import { makeRandom } from '../../../src/cli/bench/make-random.ts';

const patterns = {
  'digits, where none is beside them': /(?<!\d)\d{4}(?!\d)/g,
  'runs as long as they go': /\d{1,64}/g,
  'words with a sign behind': /\b[a-z]{2,20}(?:[ ,]{1,3}[a-z]{2,20}){1,3}(?=[.!?])/gi,
  'a letter again': /([a-d])\w{0,9}\1/g,
  'at the end': /x{1,5}$/g,
  'with names': /(?<year>(?:19|20)\d\d)|(?<day>\d\d?)(?:st|nd|rd|th)/g,
};

describe('scanAgain', () => {
  for (const [name, pattern] of Object.entries(patterns))
    it(`finds what matchAll finds, whatever is typed: ${name}`, () => {
      const random = makeRandom(3);
      const upTo = (most: number) => Math.floor(random() * most);
      const letters = (many: number) =>
        Array.from({ length: many }, () => 'abcdx 0123489,.!\nthst'[upTo(21)]).join('');
      const scan = scanAgain(pattern, 80);
      let text = letters(4000);
      for (let key = 0; key < 400; key++) {
        const at = random() < 0.2 ? text.length : upTo(text.length);
        const gone = random() < 0.4 ? upTo(4) : 0;
        const next = text.slice(0, at) + letters(upTo(key % 50 === 0 ? 900 : 5)) + text.slice(at + gone);
        const found = scan(next);
        expect(write(found)).toBe(write([...next.matchAll(pattern)]));
        // Now and then the text goes back to what it was.
        if (random() < 0.8) text = next;
      }
    });
});

function write(matches: readonly RegExpExecArray[]): string {
  return JSON.stringify(matches.map((match) => [match.index, [...match], { ...match.groups }]));
}
