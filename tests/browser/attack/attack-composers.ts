import { type Composer, composers, moreComposers } from '../composers.ts';
import { type Launched, launchExtension } from '../launch-extension.ts';
import { openWorld } from './open-world.ts';
import type { Result } from './scramble-in-page.ts';

/** How one fixture fared. */
export type Fared = { composer: Composer; results: Result[] };

/** Tries every seed on every fixture, in one browser and without the extension: only the finding is tried. */
export async function attackComposers(seeds: readonly number[]): Promise<Fared[]> {
  const browser = await launchExtension({ extension: false });
  try {
    const fared: Fared[] = [];
    for (const composer of [...composers, ...moreComposers])
      fared.push({ composer, results: await attack(browser, composer, seeds) });
    return fared;
  } finally {
    await browser.close();
  }
}

async function attack(browser: Launched, composer: Composer, seeds: readonly number[]): Promise<Result[]> {
  const page = await browser.open(composer.url);
  if (composer.opener) await page.click(composer.opener);
  const box = page.locator(composer.box);
  await box.evaluate((element) => element.setAttribute('data-second-look-target', ''));
  const call = await openWorld(page, 'scramble-in-page.ts');
  const results = await call<Result[]>('tryScrambles', seeds);
  await page.close();
  return results;
}

/** The sums over all fixtures, and a line for everything that went wrong. */
export function sumUpComposers(fared: readonly Fared[]) {
  const all = fared.flatMap(({ composer, results }) => results.map((result) => ({ composer, ...result })));
  const share = (count: number) => count / all.length;
  const wrong = all.filter((one) => one.wrong.length > 0);
  return {
    tried: all.length,
    found: share(all.filter(({ surface }) => surface).length),
    right: share(all.filter(({ surface, composer }) => surface === composer.surface).length),
    wrong: wrong.length,
    failures: all.flatMap(({ composer, seed, surface, wrong }) => {
      const name = `${composer.network} ${composer.editor} (${composer.surface}), seed ${seed}`;
      const missed = surface === composer.surface ? [] : [`${name}: ${surface ?? 'not found'}`];
      return [...missed, ...wrong.map((field) => `${name}: wrongly found ${field}`)];
    }),
  };
}
