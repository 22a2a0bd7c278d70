import { readFileSync } from 'node:fs';

/** How many tests did what, and of each that failed its file, its name and the first line of what it said. */
export type Count = { passed: number; failed: number; skipped: number; faults: string[] };

/** The form of Vitest's JSON report, as far as it is read here. */
type Report = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] | null }[];
  }[];
};

/** Counts what a run of Vitest reports. A run that ended badly without a failed test counts as one failure. */
export function readCounts(path: string, isDone: boolean): Count {
  let report: Report = { testResults: [] };
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, faults: [`no report at ${path}`] };
  }
  const count = addUp(report.testResults.map(countFile));
  if (isDone || count.failed > 0) return count;
  return { ...count, failed: 1, faults: ['every test passed, and the run ended badly all the same'] };
}

/** The sum of counts. */
export function addUp(counts: Count[]): Count {
  const total: Count = { passed: 0, failed: 0, skipped: 0, faults: [] };
  for (const { passed, failed, skipped, faults } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.faults.push(...faults);
  }
  return total;
}

/** A file that could not be loaded has no tests to its name, and has failed all the same. */
function countFile({ name, status, message, assertionResults }: Report['testResults'][number]): Count {
  const having = (...statuses: string[]) =>
    assertionResults.filter((result) => statuses.includes(result.status));
  const failed = having('failed');
  const isUnloaded = failed.length === 0 && status === 'failed';
  return {
    passed: having('passed').length,
    failed: isUnloaded ? 1 : failed.length,
    skipped: having('pending', 'skipped', 'todo', 'disabled').length,
    faults: isUnloaded
      ? [`${name}: ${firstLine(message)}`]
      : failed.map((one) => `${name}: ${one.fullName ?? ''}: ${firstLine(one.failureMessages?.[0])}`),
  };
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
