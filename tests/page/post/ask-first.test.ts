import { describe, expect, test } from 'vitest';
import { makeAsking, type Written } from '../../../src/page/post/ask-first.ts';
import { makeFinding } from '../make-finding.ts';

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
const box = {} as HTMLElement;
const write = (findings = [pupil], silence: Written['silence'] = nobody): Written => ({
  ...{ box, findings, reading, silence },
});

function press(findings = [pupil], silence = nobody as Written['silence']) {
  return makeAsking(categories).press(button, [write(findings, silence)], 0) !== undefined;
}

/** Asks of a press with these findings in these boxes whether it waits. */
function follow() {
  const asking = makeAsking(categories);
  const waits = (now: number, ...written: Written[]) =>
    asking.press(button, written.length > 0 ? written : [write()], now) !== undefined;
  return { asking, waits };
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
    const { waits } = follow();
    expect([1000, 1200, 2500].map((now) => waits(now))).toEqual([true, true, false]);
  });

  test('that went through is not asked about again, but what is found since is', () => {
    const { waits } = follow();
    expect([1000, 2500, 4000].map((now) => waits(now))).toEqual([true, false, false]);
    expect(waits(5000, write([pupil, makeFinding(text, 'Y4')]))).toBe(true);
  });

  test('goes through after "Post anyway", until the box is empty again or something else is found', () => {
    const { asking, waits } = follow();
    waits(0);
    asking.anyway();
    expect(asking.standing(box)?.isAnswered).toBe(true);
    expect([1, 2].map((now) => waits(now))).toEqual([false, false]);
    expect(waits(3, write([pupil, makeFinding(text, 'Y4')]))).toBe(true);
    asking.changed({ box, reading: { text: '', pieces: [] } });
    expect(asking.standing(box)).toBeUndefined();
    expect(waits(4)).toBe(true);
  });
});

describe('a press that posts several boxes', () => {
  const second = {} as HTMLElement;
  const both = [write(), { ...write([makeFinding(text, 'Y4')]), box: second }] as const;

  test('is one question about all of them, and one answer', () => {
    const { asking, waits } = follow();
    expect(waits(0, ...both)).toBe(true);
    expect(asking.standing(box)?.parts.map((part) => part.box)).toEqual([box, second]);
    expect(asking.standing(second)).toBeUndefined();
    asking.anyway();
    expect([1, 2].map((now) => waits(now, ...both))).toEqual([false, false]);
  });

  test('is shown by the one that there is something to ask about', () => {
    const { asking, waits } = follow();
    expect(waits(0, write([]), both[1])).toBe(true);
    expect(asking.standing(second)?.parts).toHaveLength(1);
    expect(asking.standing(second)?.boxes).toEqual([box, second]);
  });

  test('asks anew once one of them has changed, and is no answer for another button’s', () => {
    const { asking, waits } = follow();
    waits(0, ...both);
    asking.changed({ box: second, reading });
    expect(asking.standing(box)).toBeUndefined();
    expect(waits(2000, ...both)).toBe(true);
    expect(waits(4000, { ...write(), box: {} as HTMLElement })).toBe(true);
    expect(waits(4100, ...both)).toBe(true);
  });
});
