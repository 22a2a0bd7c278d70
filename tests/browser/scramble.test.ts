import { expect, it } from 'vitest';
import { attackComposers, sumUpComposers } from './attack/attack-composers.ts';

// Promise: networks rename, translate and wrap everything every week. `npm run attack` tries many more seeds.
it('finds every composer on scrambled pages, and no search, login or date field', {
  timeout: 240_000,
}, async () => {
  const { found, right, wrong, failures } = sumUpComposers(await attackComposers([1, 2]));
  expect(found, failures.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(right, failures.join('\n')).toBeGreaterThanOrEqual(0.9);
  expect(wrong, failures.join('\n')).toBe(0);
});
