import { describe, expect, it } from 'vitest';
import { tryCheck } from './try-check.ts';

const hostile: Record<string, string> = {
  empty: '',
  blank: ' \n\t\u00a0 ',
  'unpaired surrogates': '\ud83d\ud83d So proud of Jayden \udc00 in Y4 \ud83d',
  '10,000 emoji': '🎉'.repeat(10_000),
  'right to left': 'שלום Jayden in Y4 مرحبا \u202e reversed',
  'one letter': 'a'.repeat(20_000),
  'at signs': '@'.repeat(20_000),
  'dots and ats': 'a.b@c.d '.repeat(3_000),
  'local parts': 'a.a.a.a.a.a.a.a.a.a'.repeat(1_000),
  digits: '0 1 2 3 4 5 6 7 8 9 '.repeat(2_000),
  stars: `f${'*'.repeat(10_000)}k`,
  'open brackets': '(('.repeat(10_000),
  'no spaces': 'WeSTChurchward_'.repeat(3_000),
  'a list of names': 'Noah, Rose Cottage, '.repeat(2_000),
  zalgo: `s\u0301\u0302\u0303${'\u0304'.repeat(5_000)}hit`,
};

describe('whatever is typed, nothing throws and every offset lies in the text', () => {
  it.each(Object.entries(hostile))('%s', (_, text) => {
    for (const profile of ['west', 'werrington']) {
      for (const finding of tryCheck(profile, text)) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThanOrEqual(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('100,000 characters', () => {
    const text = 'So proud of Jayden in Y4, he read to the whole class today. '.repeat(1_700);
    expect(tryCheck('west', text).length).toBeGreaterThan(1_000);
  });

  it('in another language only the checks that need none run', () => {
    const text = 'Dzisiaj Churchward School, piszcie na j.smith@churchward.sch.uk, kurwa fuck';
    const found = tryCheck('churchward', text, { language: 'pl' }).map((finding) => finding.category);
    expect(found).toContain('trust-name');
    expect(found).toContain('work-email');
    expect(found).not.toContain('profanity');
  });
});
