import { expect, test, vi } from 'vitest';
import { runStep } from '../../src/cli/run-step.ts';

test('a step says whether it succeeded, and leaves no listener behind for the next dozen', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const before = process.listenerCount('SIGTERM') + process.listenerCount('SIGINT');
  expect(await runStep('good', ['-e', '0'], process.cwd())).toBe(true);
  expect(await runStep('bad', ['-e', 'process.exit(3)'], process.cwd())).toBe(false);
  expect(process.listenerCount('SIGTERM') + process.listenerCount('SIGINT')).toBe(before);
});
