import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPng } from '../../src/cli/pictures/shrink-png.ts';
import { addOtherChecker, pressOtherChecker } from './act-as-checker.ts';
import { type Composer, composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { overlap, placeOfElement, placeOfWords } from './places.ts';
import type { Banner } from './read-banner.ts';
import { callOnMarks, readMarks } from './read-marks.ts';
import { pressButton, waitForBanner } from './wait-for-banner.ts';

const post = 'So proud of Jayden in Y4 today.';
const size = { width: 1280, height: 800 };
/** Pictures are read as Chromium writes them. */
const isChromium = process.env.BROWSER !== 'firefox';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
const editors = composers.filter(({ surface }) => surface === 'post');

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

async function openWith(composer: Composer, before?: (page: Page) => Promise<unknown>, query = '') {
  const page = await browser.context.newPage();
  await before?.(page);
  await page.goto(`${composer.url}${query}`);
  await enterComposer(page, composer);
  await page.keyboard.type(post);
  return page;
}

/** The banner, once it stands where it covers neither the words nor Post, and whole within the window. */
async function waitForPlace(page: Page, composer: Composer): Promise<void> {
  let fault = 'none yet';
  for (const end = Date.now() + 8000; fault && Date.now() < end; await page.waitForTimeout(100))
    fault = await findFault(page, composer);
  expect(fault).toBe('');
}

async function findFault(page: Page, composer: Composer): Promise<string> {
  const { place } = await waitForBanner(page);
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { left, top, right, bottom } = place;
  if (left < 0 || top < 0 || right > view.width || bottom > view.height)
    return `out of the window: ${JSON.stringify({ place, view })}`;
  if (overlap(place, await placeOfWords(page.locator(composer.box)))) return 'over the words';
  return overlap(place, await placeOfElement(page.locator(composer.button))) ? 'over Post' : '';
}

it('has its small buttons in tidy rows in a window of 320 pixels, and its clauses set apart from their titles', async () => {
  const composer = composers.find(({ network, surface }) => network === 'x' && surface === 'comment');
  const page = await openWith(composer as Composer);
  await page.setViewportSize({ width: 320, height: 760 });
  const { buttons, texts } = await waitForBanner(page, ({ buttons }) =>
    buttons.some(({ name }) => name === 'This is wrong'),
  );
  const at = (start: string) => buttons.find(({ name }) => name.startsWith(start))?.y ?? Number.NaN;
  expect(at('This is wrong')).toBe(at('Less of this kind'));
  // What may be long comes last: in the same row, or in one of its own.
  expect(at('Never for')).toBeGreaterThanOrEqual(at('This is wrong'));
  expect(texts.find((text) => text.startsWith('Also:'))).toMatch(/^Also: 6\. .+ – .+; Appendix A, .+ – /);
  await page.close();
});

describe.each(editors)('on $network the banner', (composer) => {
  it('keeps its place while the window gets narrow, the text grows, the page scrolls', async () => {
    const page = await openWith(composer);
    await waitForPlace(page, composer);
    await page.setViewportSize({ width: 320, height: 640 });
    await waitForPlace(page, composer);
    for (let line = 0; line < 6; line++) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('and more');
    }
    await waitForPlace(page, composer);
    await page.setViewportSize(size);
    await waitForPlace(page, composer);
    await page.mouse.wheel(0, 40);
    await waitForPlace(page, composer);
    expect(await readModel(page, composer)).toContain(post);
    await page.close();
  });

  it('and another checker leave each other in peace', async () => {
    const page = await openWith(composer, addOtherChecker);
    const { buttons } = await waitForBanner(page, isCard);
    expect(buttons.length).toBeGreaterThan(0);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(0);
    await pressButton(page, 'Close');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    expect(await pressOtherChecker(page)).toBe(true);
    expect(await readModel(page, composer)).toBe(post);
    await page.close();
  });

  it.runIf(isChromium).each(['light', 'dark'] as const)(
    'is as %s as the page, whatever the system is',
    async (theme) => {
      const system = theme === 'dark' ? 'light' : 'dark';
      const page = await openWith(
        composer,
        (fresh) => fresh.emulateMedia({ colorScheme: system }),
        theme === 'dark' ? '?dark' : '',
      );
      const { place } = await waitForBanner(page, isCard);
      const lightness = lightnessOf(await page.screenshot({ clip: clipOf(place) }));
      if (theme === 'dark') expect(lightness).toBeLessThan(0.4);
      else expect(lightness).toBeGreaterThan(0.7);
      await page.close();
    },
  );
});

describe('the theme', () => {
  it.runIf(isChromium)(
    'follows the ground of the page in whatever way its colour is written, as it changes',
    async () => {
      const [composer] = editors as [Composer];
      const page = await openWith(composer);
      const grounds = {
        'oklch(0.2 0.05 250)': 'dark',
        'color(display-p3 0.95 0.95 0.95)': 'light',
        'color(display-p3 0.1 0.1 0.1)': 'dark',
        'lab(96 0 0)': 'light',
        'lab(12 3 -9)': 'dark',
        'color-mix(in oklab, white 95%, black)': 'light',
      };
      for (const [ground, theme] of Object.entries(grounds)) {
        await page.locator(composer.box).evaluate((box, colour) => {
          box.style.backgroundColor = colour;
        }, ground);
        await page.keyboard.type(' Yes.');
        const shown = async () => {
          const { place } = await waitForBanner(page, isCard);
          return lightnessOf(await page.screenshot({ clip: clipOf(place) })) < 0.4 ? 'dark' : 'light';
        };
        await expect.poll(shown, { timeout: 8000, message: ground }).toBe(theme);
      }
      await page.close();
    },
  );
});

describe('the theme that the page switches', () => {
  it.each(editors)('is followed on $network within a frame, while the card is open', async (composer) => {
    const page = await openWith(composer, undefined, '?dark');
    await waitForBanner(page, isCard);
    const isDark = await callOnMarks<boolean[]>(
      page,
      `async function () {
        const { documentElement } = document;
        const dark = documentElement.className;
        const seen = [this.parentElement.classList.contains('dark')];
        for (const theme of ['', dark]) {
          documentElement.className = theme;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          seen.push(this.parentElement.classList.contains('dark'));
        }
        return seen;
      }`,
    );
    expect(isDark).toEqual([true, false, true]);
    await page.close();
  });

  it.each([
    'main { background: linear-gradient(#15202b, black); color: #eee }',
    'body { color: #eee } body::before { content: ""; position: fixed; inset: 0; z-index: -1; background: #111 }',
    ':root { color-scheme: dark }',
  ])('is told by what is written where the ground tells nothing: %s', async (css) => {
    const page = await browser.context.newPage();
    const url = 'https://x.com/ground';
    const box = '<div id="box" contenteditable role="textbox">Rain. </div>';
    const body = `<!doctype html><style>${css}</style><main>${box}<button>Post</button></main>`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(url);
    await page.click('#box');
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    expect(await isDark(page)).toBe(true);
    await page.close();
  });

  it('is followed where only the system changes', async () => {
    const [composer] = editors as [Composer];
    const page = await openWith(composer, async (fresh) => {
      await fresh.emulateMedia({ colorScheme: 'light' });
    });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@media (prefers-color-scheme: dark) { * { background-color: #111 !important; color: #eee !important } }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    await waitForBanner(page, isCard);
    expect(await isDark(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => isDark(page)).toBe(true);
    await page.close();
  });
});

function isDark(page: Page): Promise<boolean | undefined> {
  return callOnMarks(page, "function () { return this.parentElement.classList.contains('dark') }");
}

function clipOf({ left, top, right, bottom }: Banner['place']) {
  return { x: left + 2, y: top + 2, width: right - left - 4, height: bottom - top - 4 };
}

/** Of a picture on the whole, from 0 to 1. */
function lightnessOf(png: Buffer): number {
  const { data } = readPng(png);
  return data.reduce((sum, value) => sum + value, 0) / data.length / 255;
}
