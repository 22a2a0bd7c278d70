import { expect, test } from 'vitest';
import { shiftFindings } from '../../src/page/shift-findings.ts';
import { makeFinding } from './make-finding.ts';

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
