import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readBanner } from './read-banner.ts';
import { openCard, pressButton, staysAway, waitForBanner } from './wait-for-banner.ts';

// Ways in which text comes to be in a box other than key by key.
const isCard = ({ kind }: { kind: string }) => kind === 'card';
const isName = ({ title }: { title: string }) => title === "Pupil's name";
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

async function openIn(composer: (typeof composers)[number]): Promise<Page> {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  return page;
}

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it('is not checked in the middle of an IME composition, and is at its end', async () => {
    const page = await openIn(composer);
    const session = await page.context().newCDPSession(page);
    await page.keyboard.type('So proud of ');
    const text = 'Jayden in Y4 ';
    await session.send('Input.imeSetComposition', { text, selectionStart: 13, selectionEnd: 13 });
    await staysAway(page);
    await session.send('Input.insertText', { text });
    await waitForBanner(page, isName);
    expect((await readModel(page, composer)).trimEnd()).toBe('So proud of Jayden in Y4');
    await page.close();
  });

  it('is checked when the page itself writes, as a menu of names or of emoji does', async () => {
    const page = await openIn(composer);
    await page.keyboard.type('So proud of J');
    await page.evaluate(() => document.execCommand('insertText', false, 'ayden in Y4 today.'));
    await waitForBanner(page, isName);
    expect(await readModel(page, composer)).toBe('So proud of Jayden in Y4 today.');
    await page.close();
  });

  it('has its words mended exactly behind emoji', async () => {
    const page = await openIn(composer);
    await page.keyboard.insertText('🎉👩‍👩‍👧 So proud of Jayden in Y4 today.');
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expect.poll(() => readModel(page, composer)).toBe('🎉👩‍👩‍👧 So proud of a pupil in Y4 today.');
    await page.close();
  });
});

describe.each(composers.filter(({ kind }) => kind === 'textarea' || kind === 'Draft.js'))(
  '$network, $surface ($kind)',
  (composer) => {
    it('is checked when text is dropped into it', async () => {
      const page = await openIn(composer);
      const session = await page.context().newCDPSession(page);
      const place = await page.locator(composer.box).boundingBox();
      if (!place) throw new Error('no box');
      const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
      const item = { mimeType: 'text/plain', data: 'So proud of Jayden in Y4 today.' };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', {
          ...{ type, ...at },
          data: { items: [item], dragOperationsMask: 1 },
        });
      await waitForBanner(page, isName);
      await page.close();
    });
  },
);

describe('several composers', () => {
  it('each have their own banner, shown where somebody writes', async () => {
    const page = await browser.open('https://www.facebook.com/');
    const boxes = page.locator('[role=article] [role=textbox]');
    await boxes.nth(0).click();
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, isCard);
    await boxes.nth(1).click();
    await page.keyboard.type('What a shit day.');
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    await boxes.nth(0).click();
    await waitForBanner(page, isName);
    await page.close();
  });
});

describe('a frame of the same network', () => {
  it('is watched as the page itself is', async () => {
    const page = await browser.open('https://x.com/home');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/compose/quote';
      frame.width = '700';
      frame.height = '500';
      document.querySelector('main')?.prepend(frame);
    });
    const box = page.frameLocator('iframe').locator('[role=dialog] [role=textbox]');
    await box.click();
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    // The banner's host is all that can be seen of it within a frame.
    await expect
      .poll(
        () =>
          box.evaluate(
            () => [...document.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length,
          ),
        { timeout: 5000 },
      )
      .toBeGreaterThan(0);
    expect(await readBanner(page)).toBeUndefined();
    await page.close();
  });
});
