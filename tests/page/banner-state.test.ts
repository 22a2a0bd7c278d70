import { describe, expect, test } from 'vitest';
import { atRest, close, dismiss, nextState, step } from '../../src/page/banner-state.ts';
import { groupFindings } from '../../src/page/group-findings.ts';
import type { Review } from '../../src/page/review-box.ts';
import { makeFinding } from './make-finding.ts';

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

  test('of two cards for the same words the one that was stepped to stays', () => {
    const twice = 'Jayden in Y4 ran, and Jayden in Y4 sang';
    const first = makeFinding(twice, 'Jayden', { severity: 'serious' });
    const start = twice.lastIndexOf('Jayden');
    const second = { ...first, start, end: start + 'Jayden'.length };
    const now = { ...review([first, second], true), reading: { text: twice, pieces: [] } };
    const stepped = step(nextState(atRest, now, []), 1);
    expect(nextState(stepped, now, []).at).toBe(1);
    expect(nextState(stepped, { ...now, findings: [first] }, []).at).toBe(0);
  });

  test('steps round and round', () => {
    const state = nextState(atRest, review([pupil, school], true), []);
    expect(step(state, 1).at).toBe(1);
    expect(step(step(state, 1), 1).at).toBe(0);
    expect(step(state, -1).at).toBe(1);
  });
});
