import { afterAll, beforeAll, expect, it } from 'vitest';
import locale from '../../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer, readModel } from '../composers.ts';
import { waitForBanner } from '../wait-for-banner.ts';
import { type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';
import { runIn } from './run-in.ts';
import { openPopup, pressInPopup, waitForPopup } from './toolbar-popup.ts';

const { popup } = locale;

// Keys that a test presses reach the page only, so Firefox's own record of the shortcut is set off in their stead.
const [composer] = composers;
if (!composer) throw new Error('no composer');
let browser: LaunchedFirefox;
beforeAll(async () => {
  browser = await launchFirefox({ profile: 'werrington' });
});
afterAll(() => browser.close());

function pressShortcut(): Promise<boolean> {
  return runIn(
    browser.bidi,
    browser.window,
    () => {
      const key = [...document.querySelectorAll('keyset[id*="second-look"] key')].find(
        (one) => one.getAttribute('modifiers') === 'alt,shift' && one.getAttribute('key') === 'L',
      );
      key?.dispatchEvent(new Event('command', { bubbles: true }));
      return key !== undefined;
    },
    0,
  );
}

it('Alt+Shift+L takes the keyboard into the card and back, and Esc back', async () => {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type('So proud of Jayden in Y4 today.');
  await waitForBanner(page, ({ kind }) => kind === 'card');
  expect(await pressShortcut()).toBe(true);
  const isInBox = () =>
    page.locator(composer.box).evaluate((box) => box.contains(document.activeElement) as boolean);
  await expect.poll(isInBox).toBe(false);
  await pressShortcut();
  await expect.poll(isInBox).toBe(true);
  await pressShortcut();
  await expect.poll(isInBox).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(isInBox).toBe(true);
  await page.keyboard.type(' Really.');
  expect(await readModel(page, composer)).toBe('So proud of Jayden in Y4 today. Really.');
  await page.close();
});

it('is shown in the popup, with the way to where Firefox lets it be changed', async () => {
  const page = await browser.open(composer.url);
  await openPopup(browser);
  await waitForPopup(browser, 'Alt+Shift+L: to the card and back to your text');
  await pressInPopup(browser, popup.changeShortcut);
  const address = () =>
    runIn(browser.bidi, browser.window, () => gBrowser.selectedBrowser.currentURI.spec, 0);
  await expect.poll(address, { timeout: 5000 }).toBe('about:addons');
  await page.close();
});

declare const gBrowser: { selectedBrowser: { currentURI: { spec: string } } };
