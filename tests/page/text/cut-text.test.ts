import { describe, expect, test } from 'vitest';
import { cutNext, cutText, longest } from '../../../src/page/text/cut-text.ts';
import { addSpan, firstGap, type Span, shiftSpans } from '../../../src/page/text/spans.ts';

test('a text that is short enough stays whole', () => {
  expect(cutText('short', 2)).toEqual({ text: 'short', from: 0 });
});

test.each([0, 30_000, 99_000])(
  'of a long one it takes what is around the caret at %d, from a space on',
  (caret) => {
    const long = 'word '.repeat(20_000);
    const { text, from } = cutText(long, caret);
    expect(text.length).toBeLessThanOrEqual(longest);
    expect(long.startsWith(text, from)).toBe(true);
    expect(from).toBeLessThanOrEqual(caret);
    expect(from + text.length).toBeGreaterThanOrEqual(Math.min(caret, long.length));
    expect(from === 0 || long[from - 1] === ' ').toBe(true);
  },
);

test('no emoji is cut in two', () => {
  const { text } = cutText('😀'.repeat(20_000), 20_001);
  expect(text.isWellFormed()).toBe(true);
});

describe('what is to be read next', () => {
  /** Reads on from what is around the caret until nothing is left. Gives the parts. */
  function readAll(text: string, caret: number): string[] {
    const first = cutText(text, caret);
    const parts = [first.text];
    let seen = addSpan([], { start: first.from, end: first.from + first.text.length });
    for (let next = cutNext(text, firstGap(seen, text.length)); next; ) {
      expect(text.startsWith(next.text, next.from)).toBe(true);
      parts.push(next.text);
      seen = addSpan(seen, { start: next.from, end: next.from + next.text.length });
      next = cutNext(text, firstGap(seen, text.length));
    }
    expect(seen).toEqual([{ start: 0, end: text.length }]);
    return parts;
  }

  test.each([0, 33_333, 90_000])('covers a text whose caret is at %d in whole sentences', (caret) => {
    const [, ...rest] = readAll('So proud of Jayden in Y4 today. '.repeat(2_900), caret);
    expect(rest.length).toBeLessThan(20);
    for (const part of rest) expect(part.trim()).toMatch(/^So proud.*today\.$/s);
  });

  test('goes on where there is neither sentence nor space, and cuts no emoji', () => {
    for (const part of readAll('😀'.repeat(30_000), 30_001)) expect(part.isWellFormed()).toBe(true);
    readAll('x'.repeat(70_000), 70_000);
  });

  test('is nothing of what has no end', () => {
    expect(cutNext('word '.repeat(50_000), { start: 0, end: 100 })).toBeUndefined();
  });
});

test.each<[string, string, Span[]]>([
  ['typing on', 'abcdefghij!', [{ start: 2, end: 8 }]],
  ['typing before', '!abcdefghij', [{ start: 3, end: 9 }]],
  [
    'typing within',
    'abcd!efghij',
    [
      { start: 2, end: 4 },
      { start: 5, end: 9 },
    ],
  ],
  ['taking its head away', 'defghij', [{ start: 0, end: 5 }]],
  ['taking all away', '', []],
])('%s leaves of what was read what still stands', (_, after, spans) => {
  expect(shiftSpans([{ start: 2, end: 8 }], 'abcdefghij', after)).toEqual(spans);
});
