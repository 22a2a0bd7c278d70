import { expect, test } from 'vitest';
import { cutText, longest } from '../../src/page/cut-text.ts';

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
