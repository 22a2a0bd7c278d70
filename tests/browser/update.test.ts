import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { countRoots } from './count-roots.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readClosedTree } from './read-closed-tree.ts';
import { waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// An update leaves an orphan in every open page. It has to go, and the new one to come, without a reload of the page.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());
const x = composers.find(({ url }) => url.startsWith('https://x.com'));
if (!x) throw new Error('no composer on X');

/** The extension reloads itself, as the browser does after an update. */
async function update(): Promise<void> {
  const next = browser.context.waitForEvent('serviceworker', { timeout: 15_000 });
  await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  browser.worker = (await next) as Worker;
}

describe('an update while a page is open', () => {
  it('takes the old banner away, and checks on without a reload', async () => {
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await update();
    await waitForNoBanner(page);
    expect(await readClosedTree(page)).toEqual([]);
    await expect.poll(() => countRoots(page)).toBe(0);
    await page.keyboard.type(' And Amelia in Y3 too.');
    await waitForBanner(page, ({ kind }) => kind !== 'notice');
    expect(await countRoots(page)).toBe(1);
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    await page.close();
  });
});

declare const chrome: { runtime: { reload(): void } };
