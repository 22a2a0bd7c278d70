import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { rulesIndex } from './src/cli/rules-index-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), rulesIndex()],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'], testTimeout: 60_000 },
});
