import { readFileSync } from 'node:fs';

export type Count = { passed: number; failed: number; skipped: number };

/** The form of Vitest's JSON report, as far as it is read here. */
type Report = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Counts what a run of Vitest reports. A run that ended badly without a failed test counts as one failure. */
export function readCounts(path: string, isDone: boolean): Count {
  let report: Report = { testResults: [] };
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const count = addUp(report.testResults.map(countFile));
  return { ...count, failed: count.failed || (isDone ? 0 : 1) };
}

/** The sum of counts. */
export function addUp(counts: Count[]): Count {
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** A file that could not be loaded has no tests to its name, and has failed all the same. */
function countFile({ status, assertionResults }: Report['testResults'][number]): Count {
  const having = (...statuses: string[]) =>
    assertionResults.filter((result) => statuses.includes(result.status)).length;
  const failed = having('failed');
  return {
    passed: having('passed'),
    failed: failed === 0 && status === 'failed' ? 1 : failed,
    skipped: having('pending', 'skipped', 'todo', 'disabled'),
  };
}
