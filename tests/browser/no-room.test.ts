import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { overlap, type Places, placeOfElement, placesOf } from './places.ts';
import { type Banner, readVoice } from './read-banner.ts';
import { readMarks } from './read-marks.ts';
import { pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Where a text fills the window: no card goes over it, but what would post it is asked about all the same.
const url = 'https://www.linkedin.com/article/new/';
const bad = 'So proud of Jayden in Y4 today.';
const long =
  'We had a really lovely morning with all the families at the harvest festival, thank you to everybody.';
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington', settings: { pause: true } });
});
afterAll(() => browser.close());

const head = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">';
const article = (ground: string) => `${head}<style>
  body { margin: 0; background: ${ground}; color: ${ground === 'white' ? 'black' : 'white'} }
  header { position: fixed; inset: 0 0 auto; height: 40px; background: #789; z-index: 2 }
  #box { margin: 50px auto; max-width: 744px; padding: 0 20px; font: 16px sans-serif }
  #post { background: #0a66c2; color: white; float: right }
</style><form onsubmit="return false"><header><button type="button">Manage</button>
<button id="post" disabled>Publish</button></header><div id="box" contenteditable role="textbox"></div></form>
<script>posted = 0; box.oninput = () => (post.disabled = !box.textContent); post.onclick = () => posted++</script>`;

async function open(html: string, viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(viewport);
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  return page;
}

async function fill(page: Page, lines = 40): Promise<void> {
  await page.click('#box');
  for (let line = 0; line < lines; line++) {
    await page.keyboard.insertText(long);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type(bad);
  await expect.poll(async () => (await browser.askStatus(page)).findings, { timeout: 8000 }).toBe(1);
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBe(1);
}

const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: number }).posted);

/** Within the window, off the words in question, the caret's line and Post. */
async function expectPlaced(page: Page, { place }: Banner): Promise<void> {
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
  expect(place.right).toBeLessThanOrEqual(view.width);
  expect(place.bottom).toBeLessThanOrEqual(view.height);
  const { word, line }: Places = await placesOf(page.locator('#box'), 'Jayden');
  expect(overlap(place, word)).toBe(false);
  expect(overlap(place, line)).toBe(false);
  expect(overlap(place, await placeOfElement(page.locator('#post')))).toBe(false);
}

describe.each([
  ['700 × 600', { width: 700, height: 600 }, 'white'],
  ['1000 × 700', { width: 1000, height: 700 }, '#111'],
  ['390 × 700', { width: 390, height: 700 }, 'white'],
  ['320 × 480', { width: 320, height: 480 }, '#111'],
  ['640 × 400, as at 200 %', { width: 640, height: 400 }, 'white'],
  ['320 × 240', { width: 320, height: 240 }, 'white'],
  ['160 × 300', { width: 160, height: 300 }, '#111'],
] as const)('a text that fills a window of %s', (name, viewport, ground) => {
  it('is asked about, beside its words, and the popup says why no card is there', async () => {
    const page = await open(article(ground), viewport);
    await fill(page);
    await expect
      .poll(async () => (await browser.askStatus(page)) as object, { timeout: 8000 })
      .toMatchObject({ isCramped: true });
    await page.click('#post');
    const question = await waitForBanner(page, isQuestion);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
    expect(question.texts.join(' ')).toMatch(/Before you post.*Pupil's name.*7\.6/);
    await expectPlaced(page, question);
    for (const { x, y } of question.buttons) {
      expect(x).toBeGreaterThan(question.place.left);
      expect(y).toBeLessThan(question.place.bottom - 8);
    }
    expect(await posted(page)).toBe(0);
    await pressButton(page, 'Post anyway');
    await waitForNoBanner(page, isQuestion);
    await page.click('#post');
    expect(await posted(page)).toBe(1);
    await page.close();
  });
});

it('a text that fills the window is asked about where Ctrl and Enter post it', async () => {
  const page = await open(article('white'), { width: 700, height: 500 });
  await fill(page);
  await page.keyboard.press('Control+Enter');
  await expectPlaced(page, await waitForBanner(page, isQuestion));
  await page.close();
});

it('a window that holds next to nothing still has a line of it, and holds the press once', async () => {
  const page = await open(article('white'), { width: 300, height: 130 });
  await fill(page, 6);
  await page.click('#post');
  const { texts, place } = await waitForBanner(page, (banner) =>
    /Before you post:/.test(banner.texts.join(' ')),
  );
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/chip.png` });
  expect(texts.join(' ')).toContain('7.6');
  expect(overlap(place, await placeOfElement(page.locator('#post')))).toBe(false);
  // Firefox's tree leaves the live region out.
  if (process.env.BROWSER !== 'firefox')
    await expect.poll(() => readVoice(page)).toContain('Press again to post anyway');
  expect(await posted(page)).toBe(0);
  // Past the pause in which findings are told.
  await page.waitForTimeout(1200);
  if (process.env.BROWSER !== 'firefox')
    expect(await readVoice(page)).toContain('Press again to post anyway');
  await page.click('#post');
  expect(await posted(page)).toBe(1);
  await page.close();
});
