import { expect, test } from 'vitest';
import { cutStretches } from '../../../src/page/draw/draw-underlines.ts';
import { makeFinding } from '../make-finding.ts';

const text = 'I love my job at Hilltop School, damn';

test('where findings overlap, the gravest has the line', () => {
  const stretches = cutStretches([
    makeFinding(text, 'my job at Hilltop School', { severity: 'advice' }),
    makeFinding(text, 'Hilltop School', { severity: 'serious' }),
    makeFinding(text, 'Hilltop', { severity: 'caution' }),
    makeFinding(text, 'damn'),
  ]);
  expect(stretches.map(({ start, end, severity }) => [text.slice(start, end), severity])).toEqual([
    ['my job at ', 'advice'],
    ['Hilltop School', 'serious'],
    ['damn', 'caution'],
  ]);
});

test('a finding without words has no line', () => {
  expect(cutStretches([makeFinding(text, '', { start: 0, end: 0 })])).toEqual([]);
});
