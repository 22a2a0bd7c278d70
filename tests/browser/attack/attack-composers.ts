import { type Composer, pages } from '../composers.ts';
import { type Launched, launchExtension } from '../launch-extension.ts';
import { openWorld } from './open-world.ts';
import type { Result } from './scramble-in-page.ts';

/** How one fixture fared. */
type Fared = { composer: Composer; results: Result[] };

/** Tries every seed on every fixture, in one browser and without the extension: only the finding is tried. */
export async function attackComposers(seeds: readonly number[]): Promise<Fared[]> {
  const browser = await launchExtension({ extension: false });
  try {
    const fared: Fared[] = [];
    for (const boxes of pages) fared.push(...(await attack(browser, boxes, seeds)));
    return fared;
  } finally {
    await browser.close();
  }
}

async function attack(browser: Launched, boxes: Composer[], seeds: readonly number[]): Promise<Fared[]> {
  const [{ url = '', opener } = {}] = boxes;
  const page = await browser.open(url);
  if (opener) await page.click(opener);
  for (const [at, { box }] of boxes.entries())
    await page
      .locator(box)
      .evaluate((element, mark) => element.setAttribute('data-second-look-target', mark), String(at));
  const call = await openWorld(page, 'scramble-in-page.ts');
  const results = await call<Result[][]>('tryScrambles', seeds, boxes.length);
  await page.close();
  return boxes.map((composer, at) => ({ composer, results: results[at] ?? [] }));
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
