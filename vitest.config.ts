import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { bundleRules } from './src/cli/build/bundle-rules.ts';

export default defineConfig({
  plugins: [WxtVitest(), bundleRules()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'], testTimeout: 60_000 },
});
