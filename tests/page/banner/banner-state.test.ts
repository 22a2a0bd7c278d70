import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { atRest, close, dismiss, nextState, step } from '../../../src/page/banner/banner-state.ts';
import { groupFindings, keyOf } from '../../../src/page/banner/group-findings.ts';
import { fixesOf } from '../../../src/page/edit/fixes-of.ts';
import type { Review } from '../../../src/page/review-box.ts';
import { makeFinding } from '../make-finding.ts';

const text = 'So proud of Jayden in Y4 at Hilltop School, damn it';
const nobody = { dismissed: new Set<string>(), quiet: [] };
const pupil = makeFinding(text, 'Jayden', { severity: 'serious' });
const school = makeFinding(text, 'Hilltop School', { category: 'trust-name', clause: 'names' });
const work = makeFinding(text, 'at Hilltop School', {
  category: 'workplace',
  clause: 'names',
  severity: 'advice',
});
const line = makeFinding(text, 'Hilltop School', { category: 'disclaimer', clause: 'line' });
const swear = makeFinding(text, 'damn', { category: 'profanity', clause: 'tone', certainty: 'possible' });

function review(findings: Review['findings'], isIdle: boolean): Review {
  return {
    reading: { text, pieces: [] },
    findings,
    isIdle,
    isCut: false,
    isUnread: false,
    language: undefined,
  };
}

describe('cards', () => {
  test('findings that share a clause and overlap are one', () => {
    const groups = groupFindings([work, school], text, nobody);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.lead.category).toBe('trust-name');
    expect(groups[0]?.others).toEqual([work]);
  });

  test('the same words found again are one, by the gravest, with one button for all of them', () => {
    const said = 'Jayden in Y4 ran, and jayden in Y4 sang. Jayden in Y4 won.';
    const mend = (start: number): Finding => ({
      ...{ ...makeFinding(said, 'Jayden'), start, end: start + 6 },
      fixes: [{ message: { key: 'fix', values: {} }, edit: { start, end: start + 6, text: 'a pupil' } }],
    });
    const [first, second, third] = [...said.matchAll(/Jayden/gi)].map(({ index }) => mend(index));
    if (!first || !second || !third) throw new Error('three names');
    const groups = groupFindings([{ ...first, certainty: 'possible' }, second, third], said, nobody);
    expect(groups).toMatchObject([{ lead: { start: second.start }, isLoud: true }]);
    const [{ again }] = groups as [(typeof groups)[number]];
    expect(again.map(({ start }) => start)).toEqual([third.start, first.start]);
    expect(fixesOf({ lead: second, again }).map(({ edits }) => edits.length)).toEqual([3]);
    // Two words may be mended by leaving out the sentence that both stand in.
    const whole = { message: { key: 'fix', values: {} }, edit: { start: 0, end: said.length, text: '' } };
    const out = (one: Finding) => ({ ...one, fixes: [whole] });
    expect(fixesOf({ lead: out(second), again: again.map(out) }).map(({ edits }) => edits.length)).toEqual([
      1,
    ]);
    expect(
      groupFindings([first, second], said, { ...nobody, dismissed: new Set([keyOf(first, said)]) }),
    ).toEqual([]);
  });

  test('a name leads what it may tell of who writes, even where that would be graver', () => {
    const maybe = makeFinding(text, 'Hilltop School', {
      ...{ category: 'workplace', clause: 'names', severity: 'serious', certainty: 'possible' },
    });
    const [group] = groupFindings([maybe, school], text, nobody);
    expect(group?.lead.category).toBe('trust-name');
    expect(group?.isLoud).toBe(true);
  });

  test('an address leads the name that stands in it, whatever clauses they have', () => {
    const address = 'Write to j.carter@hilltop.sch.uk please';
    const email = makeFinding(address, 'j.carter@hilltop.sch.uk', { category: 'work-email', clause: 'mail' });
    const name = makeFinding(address, 'hilltop', { category: 'trust-name', clause: 'names' });
    const at = makeFinding(address, email.message.values.seen ?? '', {
      category: 'workplace',
      clause: 'mail',
    });
    for (const found of [
      [name, at, email],
      [email, name, at],
    ]) {
      const groups = groupFindings(found, address, nobody);
      expect(groups.map(({ lead }) => lead.category)).toEqual(['work-email']);
      expect(groups[0]?.others).toHaveLength(2);
    }
    // Naming one's school may be the graver thing: then both are said.
    const grave = groupFindings([email, { ...name, severity: 'serious' }], address, nobody);
    expect(grave.map(({ lead }) => lead.category)).toEqual(['trust-name', 'work-email']);
  });

  test('the gravest comes first, a missing disclaimer last', () => {
    const order = groupFindings([line, swear, school], text, nobody).map(({ lead }) => lead.category);
    expect(order).toEqual(['trust-name', 'profanity', 'disclaimer']);
  });

  test('a missing disclaimer does not stand beside something serious', () => {
    const order = groupFindings([line, pupil], text, nobody).map(({ lead }) => lead.category);
    expect(order).toEqual(['pupil-name']);
  });

  test('what was dismissed or is quiet says nothing', () => {
    expect(
      groupFindings([pupil, school], text, {
        dismissed: new Set(['pupil-name|jayden']),
        quiet: ['trust-name'],
      }),
    ).toEqual([]);
  });
});

describe('when the banner speaks', () => {
  test('nothing opens while somebody types', () => {
    expect(nextState(atRest, review([pupil], false), []).size).toBe('none');
  });

  test('a serious finding opens whole, a cautious one compact, a possible one as the chip', () => {
    expect(nextState(atRest, review([pupil], true), []).size).toBe('whole');
    expect(nextState(atRest, review([school], true), []).size).toBe('compact');
    expect(nextState(atRest, review([swear], true), []).size).toBe('chip');
  });

  test('what has been closed stays closed until something new is found', () => {
    let state = nextState(atRest, review([school], true), []);
    state = close(state);
    expect(state.size).toBe('chip');
    state = close(state);
    expect(state.size).toBe('none');
    state = nextState(state, review([school], true), []);
    expect(state.size).toBe('none');
    state = nextState(state, review([school, pupil], true), []);
    expect(state.size).toBe('whole');
  });

  test('it goes when the words go', () => {
    const open = nextState(atRest, review([pupil], true), []);
    expect(nextState(open, review([], false), []).size).toBe('none');
  });

  test('another card does not take the place of one that has gone', () => {
    const open = nextState(atRest, review([pupil, school], true), []);
    expect(nextState(open, review([school], false), []).size).toBe('chip');
  });

  test('"Not now" holds until the composer closes', () => {
    let state = dismiss(nextState(atRest, review([pupil], true), []));
    expect(state.size).toBe('none');
    state = nextState(state, review([pupil], true), []);
    expect(state.size).toBe('none');
  });

  test('steps round and round', () => {
    const state = nextState(atRest, review([pupil, school], true), []);
    expect(step(state, 1).at).toBe(1);
    expect(step(step(state, 1), 1).at).toBe(0);
    expect(step(state, -1).at).toBe(1);
  });
});
