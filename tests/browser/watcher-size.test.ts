import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const watcher = fileURLToPath(new URL('../../.output/chrome-mv3/content-scripts/watch.js', import.meta.url));

// Every page of the networks loads it, though nobody may write there. `npm run bench -- page` says what it costs.
it('the watcher is no larger than 8 kB', async () => {
  expect((await stat(watcher)).size).toBeLessThanOrEqual(8000);
});
