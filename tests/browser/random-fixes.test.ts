import { expect, it } from 'vitest';
import { attackFixes } from './attack/attack-fixes.ts';

// Promise 3 on texts that nobody has thought of. `npm run attack` tries many more seeds.
it('loses no word in any editor by fixes at random', { timeout: 120_000 }, async () => {
  const fared = await attackFixes(Array.from({ length: 10 }, (_, at) => at + 1));
  expect(fared.flatMap(({ failures }) => failures)).toEqual([]);
  for (const { kind, tried, refused } of fared) expect(refused, kind).toBeLessThan(tried / 4);
});
