import { defineConfig } from 'vitest/config';

/** One browser at a time: two cores are all that is asked for. */
export const oneByOne = {
  fileParallelism: false,
  // The pages are bundled once a process.
  isolate: false,
  maxWorkers: 1,
  // A busy machine now and then lets a real browser's frame come too late for a test's patience.
  retry: 1,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({ test: { ...oneByOne, include: ['tests/browser/*.test.ts'] } });
