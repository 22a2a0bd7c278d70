import { defineConfig } from 'vitest/config';

/** What holds for tests in any browser. */
export const patient = {
  // The pages are bundled once a process.
  isolate: false,
  // A busy machine now and then lets a real browser's frame come too late for a test's patience.
  retry: 2,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    ...patient,
    // Most of a test is waiting for the pause after which a card comes: two browsers fit onto two cores.
    maxWorkers: 2,
    include: ['tests/browser/*.test.ts'],
  },
});
