import type { Finding } from '../../src/check/types.ts';

/** A finding of words in a text, and whatever else a test is about. */
export function makeFinding(
  text: string,
  words: string,
  given: Partial<Finding> & { clause?: string } = {},
): Finding {
  const { clause = 'c1', ...rest } = given;
  const start = text.indexOf(words);
  return {
    category: 'pupil-name',
    severity: 'caution',
    basis: 'says',
    certainty: 'sure',
    start,
    end: start + words.length,
    clauses: [{ id: clause, ref: '7.6', title: 'Confidentiality', says: 'Keep it to yourself.' }],
    message: { key: 'found', values: { seen: words } },
    fixes: [],
    ...rest,
  };
}
