import { afterAll, beforeAll, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from '../composers.ts';
import { waitForBanner } from '../wait-for-banner.ts';
import { type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';
import { runIn } from './run-in.ts';

// Keys that a test presses reach the page only, so Firefox's own record of the shortcut is set off in their stead.
const [composer] = composers;
if (!composer) throw new Error('no composer');
let browser: LaunchedFirefox;
beforeAll(async () => {
  browser = await launchFirefox({ profile: 'werrington' });
});
afterAll(() => browser.close());

it('Alt+Shift+L takes the keyboard into the card, and Esc back', async () => {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type('So proud of Jayden in Y4 today.');
  await waitForBanner(page, ({ kind }) => kind === 'card');
  const pressed = await runIn(
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
  expect(pressed).toBe(true);
  const isInBox = () =>
    page.locator(composer.box).evaluate((box) => box.contains(document.activeElement) as boolean);
  await expect.poll(isInBox).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(isInBox).toBe(true);
  await page.keyboard.type(' Really.');
  expect(await readModel(page, composer)).toBe('So proud of Jayden in Y4 today. Really.');
  await page.close();
});
