import { expect, test } from 'vitest';
import { takePart } from '../../../src/page/text/take-part.ts';
import { makeFinding } from '../make-finding.ts';

const whole = 'Jayden in Y4 ran. Rain at last. Mia in Y5 sang.';
const first = { text: 'Jayden in Y4 ran.', from: 0 };
const last = { text: 'Mia in Y5 sang.', from: whole.indexOf('Mia') };
const nothing = { findings: [], seen: [] };
const wordsOf = (findings: readonly { start: number; end: number }[], text = whole) =>
  findings.map(({ start, end }) => text.slice(start, end));

test('what was found in the other parts stays', () => {
  const one = takePart(nothing, first, [makeFinding(first.text, 'Jayden')], whole, whole);
  const both = takePart(one, last, [makeFinding(last.text, 'Mia')], whole, whole);
  expect(wordsOf(both.findings)).toEqual(['Jayden', 'Mia']);
  expect(both.seen).toEqual([
    { start: 0, end: 17 },
    { start: last.from, end: whole.length },
  ]);
  // Read again, a part has what it has now.
  expect(wordsOf(takePart(both, first, [], whole, whole).findings)).toEqual(['Mia']);
});

test('what was typed meanwhile has not been read', () => {
  const now = whole.replace('Rain', 'More rain');
  const known = takePart(nothing, last, [makeFinding(last.text, 'Mia')], whole, now);
  expect(wordsOf(known.findings, now)).toEqual(['Mia']);
  expect(known.seen).toEqual([{ start: now.indexOf('Mia'), end: now.length }]);
});

test('what was found before all is read anew goes with the first part', () => {
  const one = takePart(nothing, first, [makeFinding(first.text, 'Jayden')], whole, whole);
  expect(takePart({ ...one, seen: [] }, last, [], whole, whole).findings).toEqual([]);
});

test('a missing line and a picture are told of once', () => {
  const line = (text: string) => makeFinding(text, text.slice(0, 3), { category: 'disclaimer' });
  const picture = { ...makeFinding('', ''), category: 'photo' };
  const one = takePart(nothing, first, [line(first.text), picture], whole, whole);
  const both = takePart(one, last, [line(last.text), picture], whole, whole);
  expect(both.findings.map(({ category, start }) => [category, start])).toEqual([
    ['disclaimer', 0],
    ['photo', 0],
  ]);
});
