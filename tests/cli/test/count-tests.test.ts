import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addUp, readCounts } from '../../../src/cli/test/count-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
const path = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

function report(testResults: unknown): string {
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

const good = { status: 'passed', fullName: 'it works' };
const bad = {
  status: 'failed',
  fullName: 'it holds',
  failureMessages: ['expected 1 to be 2\n    at a line'],
};

describe('readCounts', () => {
  it('names each test that failed, and what it said', () => {
    const file = report([{ name: 'a.test.ts', status: 'failed', assertionResults: [good, bad] }]);
    expect(readCounts(file, false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      faults: ['a.test.ts: it holds: expected 1 to be 2'],
    });
  });

  it('counts a file that could not be loaded', () => {
    const file = report([
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ]);
    expect(readCounts(file, false)).toMatchObject({ failed: 1, faults: ['b.test.ts: no such module'] });
  });

  it('counts a run that ended badly, or left no report, as one failure', () => {
    const file = report([{ name: 'c.test.ts', status: 'passed', assertionResults: [good] }]);
    expect(readCounts(file, true)).toMatchObject({ passed: 1, failed: 0, faults: [] });
    expect(readCounts(file, false)).toMatchObject({ passed: 1, failed: 1 });
    expect(readCounts(join(folder, 'none.json'), false)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('addUp', () => {
  it('adds counts, and keeps what failed', () => {
    const one = { passed: 1, failed: 1, skipped: 2, faults: ['x'] };
    expect(addUp([one, { passed: 3, failed: 1, skipped: 0, faults: ['y'] }])).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
      faults: ['x', 'y'],
    });
  });
});
