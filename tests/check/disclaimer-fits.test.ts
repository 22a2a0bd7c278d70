import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/check/types.ts';
import { profiles, tryCheck } from './try-check.ts';

const { wording: whole = '', short = '' } = profiles.werrington?.disclaimer ?? {};
const start = 'I teach. ';
const ofLength = (length: number) => `${start}${'It rained. '.repeat(30)}`.slice(0, length - 1).concat('.');
/** With the space before it. */
const [wholeRoom, shortRoom] = [whole.length + 1, short.length + 1];

const cases: [string, number, Partial<Draft>, string | undefined][] = [
  ['anywhere', 300, { network: 'facebook' }, whole],
  ['on X, the whole one just fits', 280 - wholeRoom, { network: 'x' }, whole],
  ['on X, one letter more', 281 - wholeRoom, { network: 'x' }, short],
  ['on X, the short one just fits', 280 - shortRoom, { network: 'x' }, short],
  ['on X, one letter more than that', 281 - shortRoom, { network: 'x' }, undefined],
  ['in a box of a length, the whole one just fits', 200 - wholeRoom, { limit: 200 }, whole],
  ['in a box of a length, the short one', 150 - shortRoom, { limit: 150, surface: 'bio' }, short],
  ['in a box of a length, none', 151 - shortRoom, { limit: 150, surface: 'bio' }, undefined],
];

describe('the line that is missing', () => {
  it.each(cases)('%s', (_, length, draft, line) => {
    const text = ofLength(length);
    const finding = tryCheck('werrington', text, draft).find(({ category }) => category === 'disclaimer');
    const [fix] = finding?.fixes ?? [];
    expect(fix?.edit && text.slice(0, fix.edit.start) + fix.edit.text).toBe(line && `${text} ${line}`);
    expect(fix?.message).toEqual({ key: line ? 'fix' : 'full', values: { wording: line ?? short } });
  });
});
