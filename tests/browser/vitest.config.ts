import { defineConfig } from 'vitest/config';

/** One browser at a time: two cores are all that is asked for. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    // The pages are bundled once a process.
    isolate: false,
    maxWorkers: 1,
    // A real browser on a busy machine now and then loses a key that comes within a frame of an edit or undo.
    retry: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
