import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// A page that opens its document anew (document.open) takes every listener from it, ours too.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

const bad = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: { kind: string }) => kind === 'card';

/** The whole page in one go, or the new document a while after the old one has gone. */
async function writeAnew(page: Page, way: 'at once' | 'in pieces'): Promise<void> {
  await page.evaluate(async (how) => {
    const html =
      '<!doctype html><title>Anew</title><main><form><textarea id="box" rows="6" cols="60"></textarea>';
    document.open();
    if (how === 'in pieces') await new Promise((done) => setTimeout(done, 200));
    document.write(html);
    if (how === 'in pieces') await new Promise((done) => setTimeout(done, 200));
    document.write('<button>Post</button></form></main>');
    document.close();
  }, way);
}

async function type(page: Page): Promise<void> {
  await page.click('#box');
  await page.keyboard.type(bad);
  await waitForBanner(page, isCard);
}

describe.each(['at once', 'in pieces'] as const)('a document that is written anew, %s', (way) => {
  it('is watched before anybody has written', async () => {
    const page = await browser.open('https://x.com/home');
    await writeAnew(page, way);
    await type(page);
    await page.close();
  });

  it('is watched where somebody was writing, and written anew once more', async () => {
    const page = await browser.open('https://x.com/home');
    await writeAnew(page, way);
    await type(page);
    await writeAnew(page, way);
    await waitForNoBanner(page);
    await type(page);
    expect(await browser.askStatus(page)).toMatchObject({ composers: 1, findings: 1 });
    await page.close();
  });
});

it('a page that adds to its document beside the root keeps the card that stands', async () => {
  const page = await browser.open('https://x.com/home');
  await writeAnew(page, 'at once');
  await type(page);
  await page.evaluate(() => {
    for (let at = 0; at < 100; at++) document.append(document.createComment('later'));
  });
  await page.waitForTimeout(300);
  await waitForBanner(page, isCard);
  await page.close();
});
