import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer } from './composers.ts';
import { drawClosedBox } from './draw-closed-box.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import type { Banner } from './read-banner.ts';
import { callOnMarks } from './read-marks.ts';
import { pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// What is wrong can be told to somebody who can mend it: shown in full first, copied by a press, sent nowhere.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());
const x = composers.find(({ url }) => url.startsWith('https://x.com'));
if (!x) throw new Error('no composer on X');
const {
  report,
  reportTitle,
  reportBox,
  reportLanguage,
  reportCopy,
  reportCopied,
  reportWords,
  noticeReport,
  back,
  cannotRead,
  english,
} = locale.banner;

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('a wrong warning', () => {
  it('is shown as it would be copied, the words only where the person asks for them', async () => {
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await pressButton(page, report);
    const shown = await waitForBanner(page, ({ title }) => title === reportTitle);
    const text = shown.texts.join('\n');
    expect(text).toContain('category: pupil-name');
    expect(text).toContain('policy: werrington');
    expect(text).not.toContain('Jayden');
    await pressButton(page, reportCopy);
    await waitForBanner(page, ({ texts }) => texts.includes(reportCopied));
    const copied = await readClipboard(page);
    expect(copied).toContain('words: left out');
    expect(copied).not.toContain('Jayden');
    await pressButton(page, reportWords);
    await waitForBanner(page, ({ texts }) => texts.join('\n').includes('words: Jayden'));
    await pressButton(page, reportCopy);
    await expect.poll(() => readClipboard(page)).toContain('words: Jayden');
    await pressButton(page, back);
    await waitForBanner(page, ({ kind, title }) => kind === 'card' && title !== reportTitle);
    await page.close();
  });
});

/** A page that keeps the clipboard from its scripts, and so from ours. */
it('is copied all the same where the page has no clipboard, and can be selected by the mouse', async () => {
  const page = await browser.context.newPage();
  const url = 'https://x.com/apart';
  const body = '<!doctype html><main><textarea id="box"></textarea><button>Post</button></main>';
  const headers = { 'permissions-policy': 'clipboard-write=()' };
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', headers, body }));
  await page.goto(url);
  await page.click('#box');
  await page.keyboard.type('So proud of Jayden in Y4 today.');
  await waitForBanner(page, ({ kind }) => kind === 'card');
  await pressButton(page, report);
  await pressButton(page, reportCopy);
  await waitForBanner(page, ({ texts }) => texts.includes(reportCopied));
  // All of it lies there now; what is selected takes its place.
  const place = await callOnMarks<Banner['place']>(
    page,
    "function () { const { left, top, right, bottom } = this.parentElement.querySelector('pre').getBoundingClientRect(); return { left, top, right, bottom }; }",
  );
  if (!place) throw new Error('no report');
  await page.mouse.move(place.left + 14, place.top + 14);
  await page.mouse.down();
  await page.mouse.move(place.left + 140, place.top + 14, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('ControlOrMeta+c');
  await page.click('#box');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  const part = await page.inputValue('#box');
  expect(part).toContain('wrong');
  expect(part).not.toContain('category');
  await page.close();
});

describe('a box that cannot be seen', () => {
  it('is told by its structure, without a word of its text', async () => {
    const page = await browser.open(x.url);
    await page.evaluate(drawClosedBox);
    await page.click('#strange');
    await page.keyboard.type('4444 4444 '.repeat(5), { delay: 20 });
    await pressButton(page, noticeReport);
    const shown = await waitForBanner(page, ({ title }) => title === reportBox);
    expect(shown.texts.join('\n')).toContain('box: div < body');
    await pressButton(page, reportCopy);
    await waitForBanner(page, ({ texts }) => texts.includes(reportCopied));
    const copied = await readClipboard(page);
    expect(copied).toMatch(/^report: box that cannot be seen\nplace: x, in the page\nbox: div < body/);
    expect(copied).not.toMatch(/4444|strange/);
    await pressButton(page, back);
    await waitForBanner(page, ({ texts }) => texts.includes(cannotRead));
    await pressButton(page, 'Close');
    await waitForNoBanner(page, ({ texts }) => texts.includes(cannotRead));
    await page.close();
  });

  it('is told, too, where an editor draws its text elsewhere, by the keyboard alone', async () => {
    const page = await browser.open(x.url);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.setAttribute('contenteditable', 'true');
      box.id = 'strange';
      box.style.cssText = 'position:fixed;left:300px;top:300px;width:300px;height:60px;background:white';
      box.addEventListener('beforeinput', (event) => event.preventDefault());
      document.body.append(box);
    });
    await page.click('#strange');
    await page.keyboard.type('4444 4444 '.repeat(5), { delay: 20 });
    await waitForBanner(page, ({ texts }) => texts.includes(cannotRead));
    await browser.enterBanner(page);
    await page.keyboard.press('Enter');
    const shown = await waitForBanner(page, ({ title }) => title === reportBox);
    expect(shown.texts.join('\n')).toContain('box: div[contenteditable] < body');
    await page.close();
  });
});

describe('a text that is not taken for English', () => {
  it('is told by the language that it was taken for, without a word of it', async () => {
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.type(
      'Dzisiaj byliśmy razem z całą rodziną nad morzem i pogoda była naprawdę piękna.',
    );
    await waitForBanner(page, ({ texts }) => texts.includes(english));
    await pressButton(page, noticeReport);
    const shown = await waitForBanner(page, ({ title }) => title === reportLanguage);
    expect(shown.texts.join('\n')).toMatch(/language: pl\nplace: x, post/);
    await pressButton(page, reportCopy);
    await waitForBanner(page, ({ texts }) => texts.includes(reportCopied));
    expect(await readClipboard(page)).not.toMatch(/rodzin/);
    await page.close();
  });
});
