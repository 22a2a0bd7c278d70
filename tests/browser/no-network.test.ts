import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { kinds, readProfile, samplePost } from './sample-posts.ts';
import { readAllCards, waitForBanner } from './wait-for-banner.ts';

// Promise 1: no request, ever.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'churchward' });
});
afterAll(() => browser.close());

describe('the record of requests', () => {
  it('would notice one, from a page and from the extension within it', async () => {
    const page = await browser.open('https://x.com/home');
    await page.evaluate(() => fetch('/leak', { method: 'POST', body: 'words' }).catch(() => undefined));
    await browser.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const func = () => {
        for (const url of ['https://x.com/ours', 'https://elsewhere.example/leak'])
          fetch(url).catch(() => undefined);
      };
      if (tab) await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    });
    await expect.poll(() => browser.strays.join(' ')).toMatch(/x\.com\/leak.*x\.com\/ours/);
    // Firefox holds an extension's script to what the page itself may ask.
    if (process.env.BROWSER !== 'firefox')
      await expect.poll(() => browser.strays.join(' ')).toMatch(/elsewhere\.example/);
    browser.strays.length = 0;
    await page.close();
  });
});

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it('asks for nothing while posts are typed, checked, shown and dismissed', async () => {
    const page = await browser.open(composer.url);
    const text = kinds.map((kind) => samplePost(kind, readProfile('churchward'))).join(' ');
    await enterComposer(page, composer);
    await page.keyboard.type(text);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect((await readAllCards(page)).length).toBeGreaterThan(2);
    await page.close();
    expect(browser.strays).toEqual([]);
  });
});

/** The extension's own interface, as far as it is used in its worker. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};
