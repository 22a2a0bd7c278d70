import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { countRoots } from './count-roots.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { waitForBanner } from './wait-for-banner.ts';

// An update leaves an orphan in every open page. It has to go, and the new one to come, without a reload of the page.
let browser: Launched;
beforeEach(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterEach(() => browser.close());
const x = composers.find(({ url }) => url.startsWith('https://x.com'));
const comment = composers.find(({ kind }) => kind === 'textarea');
if (!x || !comment) throw new Error('no composer');
const post = 'So proud of Jayden in Y4 today.';

/** The extension reloads itself, as the browser does after an update. */
async function update(): Promise<void> {
  const next = browser.context.waitForEvent('serviceworker', { timeout: 15_000 });
  await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  browser.worker = (await next) as Worker;
}

/** The browser's own page for extensions turns it off or on. */
function turn(settings: Page, isOn: boolean): Promise<void> {
  return settings.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [browser.id, isOn] as const);
}

describe('an update while a page is open', () => {
  it('takes the old banner away, and checks on without a reload', async () => {
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.type(post);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.evaluate(() =>
      Object.assign(window, { stays: true, old: document.documentElement.lastElementChild }),
    );
    expect(await countRoots(page)).toBe(1);
    await update();
    const isThere = () => page.evaluate(() => (window as unknown as { old: Element }).old.isConnected);
    await expect.poll(isThere, { timeout: 5000 }).toBe(false);
    await page.keyboard.type(' And Amelia in Y3 too.');
    await waitForBanner(page, ({ kind }) => kind !== 'notice');
    expect(await countRoots(page)).toBe(1);
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    await page.close();
  });
});

describe('a page on which nobody has written yet', () => {
  it('has the new watcher in the place of the old one, which leaves no listener', async () => {
    const page = await browser.open(x.url);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    const before = await countListeners(page);
    await update();
    // Nobody touches the page: the old one hears of the new one.
    await expect.poll(() => countListeners(page), { timeout: 15_000, interval: 500 }).toBe(before);
    expect(await countRoots(page)).toBe(0);
    await enterComposer(page, x);
    await page.keyboard.type(post);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await countRoots(page)).toBe(1);
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    await page.close();
  });

  it('is left by the watcher of an extension that is removed, at the first thing that a person does', async () => {
    const page = await browser.open(x.url);
    const before = await countListeners(page);
    await browser.worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
    await expect.poll(() => browser.context.serviceWorkers().length).toBe(0);
    await page.mouse.move(300, 300);
    await expect
      .poll(() => countListeners(page), { timeout: 15_000, interval: 500 })
      .toBeLessThanOrEqual(before - 35);
    await page.close();
  });
});

it('an extension that was switched off is there again in open pages once it is switched on, without a reload', async () => {
  const [page, other] = [await browser.open(x.url), await browser.open(comment.url)];
  await page.bringToFront();
  await enterComposer(page, x);
  await page.keyboard.type(post);
  await waitForBanner(page, ({ kind }) => kind === 'card');
  const settings = await browser.open('chrome://extensions/');
  await turn(settings, false);
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await expect.poll(() => countRoots(page)).toBe(0);
  await turn(settings, true);
  for (const [at, composer] of [
    [page, x],
    [other, comment],
  ] as const) {
    await at.bringToFront();
    await enterComposer(at, composer);
    await at.keyboard.type(` ${post}`);
    await waitForBanner(at, ({ kind }) => kind !== 'notice');
    expect(await countRoots(at)).toBe(1);
  }
});

describe('a new watcher', () => {
  // At the start of a browser the manifest puts one into each page, and what follows an update another.
  it.each([
    ['rules', 'review'],
    ['review', 'rules'],
  ])('may come between %s and %s', async (first, last) => {
    const page = await browser.open(x.url);
    await inject(page, [`/${first}.js`, '/content-scripts/watch.js', `/${last}.js`]);
    expect((await browser.askStatus(page)).state).toBe('watching');
    await enterComposer(page, x);
    await page.keyboard.type(post);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await countRoots(page)).toBe(1);
    await page.close();
  });
});

/** Puts scripts of the extension into a page, one after the other. */
function inject(page: Page, files: string[]): Promise<void> {
  return browser.worker.evaluate(
    async ([url, scripts]) => {
      const [tab] = await chrome.tabs.query({ url });
      for (const file of scripts)
        await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: [file] });
    },
    [page.url(), files] as const,
  );
}

/** How many listeners there are in a page, those of every script. */
async function countListeners(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return jsEventListeners;
}

declare const chrome: {
  runtime: { reload(): void };
  management: { uninstallSelf(): Promise<void>; setEnabled(id: string, isOn: boolean): Promise<void> };
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
};
