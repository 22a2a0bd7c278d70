import { describe, expect, it } from 'vitest';
import { escapeLetters, readLetters } from '../../../src/check/phrases/escape-letters.ts';
import { readTable, writeTable } from '../../../src/check/phrases/text-table.ts';
import { apart, isIn, lookUpWord, makeWordTable } from '../../../src/check/phrases/word-table.ts';

const words = ['a', 'ab', "ab's", 'ab-c', 'abc', 'b', 'za', 'zz', '👏', 'constructor', '__proto__'];

describe('a table of words', () => {
  const numbers = new Map(words.map((word, at) => [word, [at * 40, at * 40 + 3, 70_000]]));
  const table = makeWordTable(numbers);

  it('gives back the numbers of each word', () => {
    for (const word of words) expect(lookUpWord(table, escapeLetters(word)), word).toEqual(numbers.get(word));
  });

  it('has no other words', () => {
    for (const word of ['', ' ', 'aa', 'abcd', 'c', 'ab ', 'z', 'zzz', '0', apart, 'toString', '👎', 'ab-'])
      expect(lookUpWord(table, word), word).toBeUndefined();
  });

  it('puts numbers in order', () => {
    expect(lookUpWord(makeWordTable(new Map([['so', [900, 4, 36]]])), 'so')).toEqual([4, 36, 900]);
  });
});

describe('a list as text', () => {
  it('holds what it lists and nothing else', () => {
    const list = ['mary', 'mary ann', "mary's", 'maryam', 'noah'].join(apart);
    for (const entry of list.split(apart)) expect(isIn(list, entry), entry).toBe(true);
    for (const entry of ['', 'm', 'mar', 'mary a', 'noahs', 'zoe', 'ann'])
      expect(isIn(list, entry), entry).toBe(false);
    expect(isIn('', 'mary')).toBe(false);
  });
});

describe('a table as text', () => {
  it('is read as it was written', () => {
    const table = { 'one.set': 'a;b c', 'other.set': '', third: 'x' };
    expect(readTable(writeTable(table))).toEqual(table);
    expect(readTable(writeTable({}))).toEqual({});
  });

  it('has letters beyond ASCII escaped, and gives them back', () => {
    expect(escapeLetters('café 😂')).toBe('caf\\u00e9 \\ud83d\\ude02');
    expect(readLetters(escapeLetters('café 😂'))).toBe('café 😂');
    const words = makeWordTable(new Map([['café', [3, 7]]]));
    expect(lookUpWord(words, escapeLetters('café'))).toEqual([3, 7]);
  });
});
