import { expect, test } from 'vitest';
import { shiftFindings } from '../../../src/page/text/shift-findings.ts';
import { makeFinding } from '../make-finding.ts';

const text = 'Well done Jayden, says Ms Okafor';
const findings = [makeFinding(text, 'Jayden'), makeFinding(text, 'Okafor')];

test.each([
  ['typing on', `${text} again`, ['Jayden', 'Okafor']],
  ['typing before', `Oh! ${text}`, ['Jayden', 'Okafor']],
  ['typing between', 'Well done Jayden, so says Ms Okafor', ['Jayden', 'Okafor']],
  ['changing a name', 'Well done Jaydn, says Ms Okafor', ['Okafor']],
  ['clearing it all', '', []],
])('%s keeps what it did not touch', (_, after, kept) => {
  const shifted = shiftFindings(findings, text, after);
  expect(shifted.map(({ start, end }) => after.slice(start, end))).toEqual(kept);
});

test('a fix moves along, unless it would change what was changed', () => {
  const fixed = (start: number) => ({
    ...makeFinding(text, 'Okafor'),
    fixes: [{ message: { key: 'fix', values: {} }, edit: { start, end: text.length, text: '' } }],
  });
  const editOf = (start: number) => shiftFindings([fixed(start)], text, `Oh! ${text}`)[0]?.fixes[0]?.edit;
  expect(editOf(text.indexOf('Okafor'))).toEqual({
    start: text.indexOf('Okafor') + 4,
    end: text.length + 4,
    text: '',
  });
  const between = shiftFindings([fixed(0)], text, text.replace('says', 'said'));
  expect(between[0]?.fixes).toEqual([]);
});
