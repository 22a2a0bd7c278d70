import { describe, expect, test } from 'vitest';
import { makeAsking } from '../../src/page/ask-first.ts';
import { makeFinding } from './make-finding.ts';

const text = 'So proud of Jayden in Y4, damn it';
const reading = { text, pieces: [] };
const pupil = makeFinding(text, 'Jayden', { severity: 'serious' });
const swear = makeFinding(text, 'damn', { category: 'profanity' });
const categories = new Map([
  ['pupil-name', { pauses: true }],
  ['profanity', {}],
]);
const nobody = { dismissed: new Set<string>(), quiet: [] };
const button = {} as Element;

function press(findings = [pupil], silence: Parameters<ReturnType<typeof makeAsking>['press']>[2] = nobody) {
  return makeAsking(categories).press(button, { findings, reading }, silence, 0);
}

describe('a press on Post', () => {
  test('waits for what is sure and of a kind that pauses, and for nothing else', () => {
    expect(press()).toBe(true);
    expect(press([swear])).toBe(false);
    expect(press([{ ...pupil, certainty: 'possible' }])).toBe(false);
    expect(press([])).toBe(false);
  });

  test('not for what was dismissed or is quiet', () => {
    expect(press([pupil], { ...nobody, dismissed: new Set(['pupil-name|jayden']) })).toBe(false);
    expect(press([pupil], { ...nobody, quiet: ['pupil-name'] })).toBe(false);
  });

  test('is not held up twice, but a double click is one press', () => {
    const asking = makeAsking(categories);
    const written = { findings: [pupil], reading };
    expect(asking.press(button, written, nobody, 1000)).toBe(true);
    expect(asking.press(button, written, nobody, 1200)).toBe(true);
    expect(asking.press(button, written, nobody, 2500)).toBe(false);
  });

  test('that went through is not asked about again: another box of the same button may have held it', () => {
    const asking = makeAsking(categories);
    const written = { findings: [pupil], reading };
    asking.press(button, written, nobody, 1000);
    expect(asking.press(button, written, nobody, 2500)).toBe(false);
    expect(asking.press(button, written, nobody, 4000)).toBe(false);
    const more = { findings: [pupil, makeFinding(text, 'Y4')], reading };
    expect(asking.press(button, more, nobody, 5000)).toBe(true);
  });

  test('goes through after "Post anyway", until the box is empty again or something else is found', () => {
    const asking = makeAsking(categories);
    const written = { findings: [pupil], reading };
    asking.press(button, written, nobody, 0);
    asking.anyway(written);
    expect(asking.standing()?.isAnswered).toBe(true);
    expect(asking.press(button, written, nobody, 1)).toBe(false);
    expect(asking.press(button, written, nobody, 2)).toBe(false);
    const more = { findings: [pupil, makeFinding(text, 'Y4')], reading };
    expect(asking.press(button, more, nobody, 3)).toBe(true);
    asking.changed({ findings: [], reading: { text: '', pieces: [] } });
    expect(asking.standing()).toBeUndefined();
    expect(asking.press(button, written, nobody, 4)).toBe(true);
  });
});
