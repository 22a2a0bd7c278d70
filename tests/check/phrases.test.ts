import { expect, test } from 'vitest';
import type { CategoryFile } from '../../src/check/category.ts';
import { findIdlePhrases } from '../../src/check/phrases/find-idle-phrases.ts';
import { readFolder } from '../../src/cli/read-rules.ts';

test('every phrase of rules/categories can match, and stands there once', () => {
  expect(findIdlePhrases(Object.values(readFolder<CategoryFile>('categories')))).toEqual([]);
});

const signs: CategoryFile['signs'] = [{ all: ['main'] }];
const file = (id: string, main: string[]) =>
  ({ id, sets: { main }, signs, messages: {}, examples: { found: [], clean: [] } }) satisfies CategoryFile;

test.each([
  ['hay ?fever', /"\?fever" stands behind no word/],
  ['get (£|what..) back', /“£”/],
  ['over 2.5', /“2.5”/],
  ['(hotel|b&b)', /“b&b”/],
  ['(evens|two)? 5/2', /“5\/2”/],
  ['word ^ word', /\^ behind a word/],
  ['$ word', /\$ before a word/],
  [' ', /empty/],
])('a phrase that can never match is named: "%s"', (phrase, why) => {
  expect(findIdlePhrases([file('new', ['word', phrase])])).toEqual([
    { file: 'new', set: 'main', phrase, why: expect.stringMatching(why) },
  ]);
});

test.each([
  'Don’t',
  "it's",
  'well-known',
  '<@name> is',
  '(5 2|evens)',
  '£# (each|a head)?',
  '🚬 🌿',
  'y# class',
])('"%s" can match', (phrase) => {
  expect(findIdlePhrases([file('new', [phrase])])).toEqual([]);
});

test('a phrase that stands twice, in one set or in another file, is named', () => {
  expect(findIdlePhrases([file('one', ['word', 'word']), file('two', ['other', 'word'])])).toEqual([
    { file: 'one', set: 'main', phrase: 'word', why: 'stands twice in this set' },
    { file: 'two', set: 'main', phrase: 'word', why: 'finds by itself in one.main too' },
  ]);
});
