import { describe, expect, it } from 'vitest';
import { keepKnown, showsAlike } from '../../../src/page/banner/shows-alike.ts';
import { makeFinding } from '../make-finding.ts';

const text = 'Jayden in Y4, damn';
const name = makeFinding(text, 'Jayden');
const curse = makeFinding(text, 'damn');
const review = {
  ...{ reading: { text, pieces: [] }, findings: [name, curse], language: undefined },
  ...{ isCut: false, isIdle: false, isUnread: false },
};
const write = (written: string) => ({ reading: { text: written, pieces: [] } });

describe('two reviews show alike', () => {
  it('where words were added behind the same findings', () => {
    expect(showsAlike(review, { ...review, ...write(`${text} and more`) })).toBe(true);
  });

  it.each([
    ['a finding is gone', { findings: [name] }],
    ['one has moved', { findings: [name, { ...curse }] }],
    ['the person pauses', { isIdle: true }],
    ['the language is another', { language: 'cy' }],
    ['it is too long', { isCut: true }],
    ['it cannot be read', { isUnread: true }],
    ['the box was emptied', write(' ')],
  ])('but not where %s', (_, change) => {
    expect(showsAlike(review, { ...review, ...change })).toBe(false);
  });
});

describe('findings that were made anew', () => {
  it('are the known ones where nothing about them is new', () => {
    const found = keepKnown([{ ...name }, { ...curse, certainty: 'possible' }], [name, curse]);
    expect(found[0]).toBe(name);
    expect(found[1]).not.toBe(curse);
  });
});
