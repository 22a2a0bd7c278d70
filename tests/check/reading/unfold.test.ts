import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/check/reading/tokens.ts';
import { unfold } from '../../../src/check/reading/unfold.ts';

describe('unfold', () => {
  it.each([
    ['plain', 'plain'],
    ['Ｆｕｌｌ', 'Full'],
    ['ѕсhооl', 'school'],
    ['s\u200bc\u00adh', 'sch'],
    ['Zoë', 'Zoe'],
    ['ﬁne', 'fine'],
    ['ᏚⲎꓳᏢ', 'SHOP'],
    ['ꓡꭎոⲥh', 'Lunch'],
    ['🅢🅲🅷🅞🅾🅛', 'SCHOOL'],
    ['3 × 4 = ½ of ٢٤', '3 × 4 = 1⁄2 of ٢٤'],
    ['שלום مرحبا', 'שלום مرحبا'],
    ['it’s', "it's"],
    ['a\u00a0b', 'a b'],
  ])('reads %j as %j', (typed, plain) => {
    expect(unfold(typed).plain).toBe(plain);
  });

  it('keeps an unpaired surrogate and does not throw', () => {
    expect(() => unfold('a\ud83d b \udc00')).not.toThrow();
  });
});

describe('tokenise gives offsets in the text as typed', () => {
  it.each([
    '🎉 So proud of Jayden 👩‍👩‍👧 in Y4',
    's\u200bh\u200bi\u200bt happens',
    'ｊ.smith＠westtrust.org is my e-mail',
    'Zoë’s book — “great”',
    '#WeST @ChurchwardSchool www.example.org/a?b=c',
  ])('%j', (text) => {
    for (const token of tokenise(text)) {
      const typed = text.slice(token.start, token.end);
      const plain = unfold(typed).plain.replace(/^[#@]/, '');
      expect(plain.replaceAll('\u200b', '')).toBe(token.plain);
    }
  });
});
