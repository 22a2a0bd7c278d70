import { describe, expect, it } from 'vitest';
import { makeHintTable, openHints } from '../../../src/check/phrases/hint-table.ts';
import { markOf } from '../../../src/check/phrases/mark-of.ts';
import { openSets, packSets } from '../../../src/check/phrases/phrase-sets.ts';
import { isPlain, wordsOf, writeOut } from '../../../src/check/phrases/write-out.ts';

describe('a phrase that is written out', () => {
  it.each([
    ['our head', ['our head']],
    ["it's", ["it's"]],
    ['insult~', ['insult', 'insults', 'insulted', 'insulting', 'insultin']],
    ['(staff|the year #s|(a|b) c)', ['staff', 'the year #s', '(a|b) c']],
    ['(staff|the (a|b)) c', ['(staff|the (a|b)) c']],
    ['(a b) and (c d)', ['(a b) and (c d)']],
    ['(a|.. b)', ['(a|.. b)']],
    ['co-op', ['co-op']],
    ['schizo[a-z]', ['schizo[a-z]']],
    ['cats|dogs', ['cats', 'dogs']],
  ])('%j', (phrase, expected) => {
    expect(writeOut(phrase)).toEqual(expected);
  });

  it('is plain where there is nothing to parse', () => {
    expect(["it's", 'so proud', '😂', 'co-op', 'Ofsted'].every(isPlain)).toBe(true);
    expect(['insult~', 'Aa', 'a|b', 'year #', 'a .. b', '<kin>', 'years?'].some(isPlain)).toBe(false);
    expect(wordsOf("it's the Co-op’s")).toEqual(['its', 'the', 'co', 'ops']);
  });
});

describe('hints', () => {
  const sets = openSets(packSets({ test: { none: ['a'], some: ['b', 'c .. d', 'e .. f'] } }));
  const many = new Set(Array.from({ length: 40 }, (_, at) => `word${at}`));

  it('are found again by set and place', () => {
    const hints = new Map([
      [2, new Set(['d', 'zebra'])],
      [3, many],
    ]);
    const table = makeHintTable(sets, hints);
    expect(Object.keys(table)).toEqual(['test.some']);
    const hintOf = openHints(table);
    expect(hintOf('test.some', 1)).toEqual([markOf('d'), markOf('zebra')]);
    // So many words are hardly ever all missing.
    for (const [set, at] of [
      ['test.some', 0],
      ['test.some', 2],
      ['test.none', 0],
      ['test.other', 0],
    ] as const)
      expect(hintOf(set, at)).toEqual([]);
  });
});
