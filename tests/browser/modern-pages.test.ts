import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModule } from './bundle-module.ts';
import { findSurface } from './find-surface.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { overlap, placeOfElement } from './places.ts';
import type { Banner, Place } from './read-banner.ts';
import { readMarks } from './read-marks.ts';
import { pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Pages in shapes that none of the copies has: each from the first word to Post.
const bad = 'So proud of Jayden in Y4 today.';
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
let script = '';
beforeAll(async () => {
  script = await bundleModule(fileURLToPath(new URL('modern/modern-pages.ts', import.meta.url)), '__modern');
  browser = await launchExtension({ profile: 'werrington', settings: { pause: true } });
});
afterAll(() => browser.close());

type Kind = {
  name: string;
  url: string;
  surface?: string;
  box?: string;
  before?: string;
  isLooked?: boolean;
};
const kinds: Kind[] = [
  { name: 'draftInPortal', url: 'https://x.com/home', box: '[data-testid=box]' },
  { name: 'lexicalInDialog', url: 'https://www.facebook.com/' },
  { name: 'quillInRoots', url: 'https://www.linkedin.com/feed/', box: '.ql-editor' },
  { name: 'virtualThread', url: 'https://www.linkedin.com/feed/', surface: 'comment' },
  { name: 'popoverPlain', url: 'https://www.linkedin.com/feed/', surface: 'comment' },
  { name: 'mirroredArea', url: 'https://x.com/home' },
  { name: 'formByName', url: 'https://www.facebook.com/groups/1' },
  { name: 'formAssociated', url: 'https://www.linkedin.com/feed/' },
  { name: 'remountedArea', url: 'https://www.facebook.com/' },
  { name: 'threadInOne', url: 'https://x.com/home' },
  { name: 'scaledRtl', url: 'https://www.facebook.com/' },
  { name: 'footOfDialog', url: 'https://x.com/home' },
  { name: 'slottedBox', url: 'https://www.linkedin.com/feed/' },
  { name: 'editInPlace', url: 'https://www.linkedin.com/feed/', before: 'Sports day today.' },
  { name: 'paleInRow', url: 'https://x.com/home', box: '[data-testid=box]', isLooked: true },
  { name: 'signAmongSigns', url: 'https://www.facebook.com/', surface: 'comment', isLooked: true },
  { name: 'drawnAnew', url: 'https://x.com/home' },
  { name: 'movesIntoDialog', url: 'https://www.facebook.com/' },
  {
    name: 'draftInColours',
    url: 'https://x.com/home',
    box: '.public-DraftEditor-content',
    before: 'Thanks @sam and #proud',
  },
  { name: 'lexicalNames', url: 'https://www.facebook.com/', before: 'Thanks the PTA' },
  { name: 'tiptapNames', url: 'https://www.linkedin.com/feed/', before: 'Thanks the PTA' },
  { name: 'quillNames', url: 'https://www.linkedin.com/feed/', box: '.ql-editor', before: 'Thanks the PTA,' },
  { name: 'pictures', url: 'https://www.facebook.com/', before: 'Thanks 🎉👩‍🏫' },
];

async function open({ name, url, box = '#box', isLooked = false }: Kind): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => console.log(name, error.message));
  const at = `${url}?page=${name}`;
  const code = new URL('/modern.js', url).href;
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body style="font: 16px sans-serif"><script src="/modern.js"></script></body></html>';
  await page.route(code, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  await page.route(at, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(at);
  await page.click(box);
  await page.keyboard.press('ControlOrMeta+End');
  if (!isLooked) return page;
  // Who writes before the checker is there leaves no moment to see what the page looks like while nothing is written.
  await expect.poll(async () => (await browser.askStatus(page)).posts, { timeout: 8000 }).toBeDefined();
  return page;
}
const read = (page: Page) => page.evaluate(() => ({ model: window.model(), posted: window.posted }));

/** Where the word stands in an editor; of a textarea where the box does. */
function placeOfWord(page: Page, box: string): Promise<Place> {
  return page.locator(box).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    range.selectNodeContents(element);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf('Jayden');
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 6);
    }
    const from = element.localName === 'textarea' ? element : range;
    const { left, top, right, bottom } = from.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

describe.each(kinds)('$name', (kind) => {
  const { surface = 'post', box = '#box', before = '' } = kind;
  const words = before ? `${before} ${bad}` : bad;
  it('is known, underlined, and has its card beside it', async () => {
    const page = await open(kind);
    await page.keyboard.type(before ? ` ${bad}` : bad);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect((await read(page)).model).toBe(words);
    expect((await findSurface(page, { box })).surface).toBe(surface);
    const word = await placeOfWord(page, box);
    const [mark, ...more] = await readMarks(page);
    expect(more).toEqual([]);
    const isField = await page
      .locator(box)
      .evaluate((element) => element.localName === 'textarea', undefined);
    if (isField) expect(mark && overlap(mark, word)).toBe(true);
    else {
      expect(Math.abs((mark?.left ?? 0) - word.left)).toBeLessThanOrEqual(1);
      expect(Math.abs((mark?.right ?? 0) - word.right)).toBeLessThanOrEqual(1);
    }
    const { place } = await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(overlap(place, await placeOfElement(page.locator('#send')))).toBe(false);
    if (!isField) expect(overlap(place, word)).toBe(false);
    expect(await browser.askStatus(page)).toMatchObject({ findings: 1, isPostUnknown: false });
    await page.keyboard.type(' Hooray!');
    expect((await read(page)).model).toBe(`${words} Hooray!`);
    await page.close();
  });

  it('is mended by a press, and goes on', async () => {
    const page = await open(kind);
    await page.keyboard.type(before ? ` ${bad}` : bad);
    await waitForBanner(page, ({ title }) => title === "Pupil's name");
    await pressButton(page, /^Write “a pupil”/);
    const mended = words.replace('Jayden', 'a pupil');
    await expect.poll(async () => (await read(page)).model, { timeout: 4000 }).toBe(mended);
    await waitForNoBanner(page, ({ title }) => title === "Pupil's name");
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Hooray!');
    await expect.poll(async () => (await read(page)).model).toBe(`${mended} Hooray!`);
    await page.close();
  });

  it('is asked about before Post', async () => {
    const page = await open(kind);
    await page.keyboard.type(before ? ` ${bad}` : bad);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.click('#send');
    await waitForBanner(page, isQuestion);
    expect((await read(page)).posted).toEqual([]);
    await pressButton(page, 'Post anyway');
    await page.click('#send');
    expect((await read(page)).posted).toEqual([words]);
    await page.close();
  });
});

it.each([
  ['chatInRoot', 'https://www.linkedin.com/feed/', 'message'],
  ['palette', 'https://x.com/home', 'none'],
])('%s is left alone', async (name, url, surface) => {
  const page = await open({ name, url });
  await page.keyboard.type(bad);
  await page.waitForTimeout(2000);
  expect(await readMarks(page)).toEqual([]);
  expect((await findSurface(page, { box: '#box' })).surface).toBe(surface);
  expect((await browser.askStatus(page)).findings).toBe(0);
  await page.close();
});
