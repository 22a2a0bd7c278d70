import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer, readModel } from '../composers.ts';
import { staysAway, waitForBanner } from '../wait-for-banner.ts';
import { type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';
import { runIn } from './run-in.ts';
import { answerFirefox, closePopup, openPopup, pressInPopup, waitForPopup } from './toolbar-popup.ts';

// What is Firefox's own: access to the networks is given as the extension is installed, and can be taken back at any time.
const { popup } = locale;
const post = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
const composer = composers.find(({ network }) => network === 'x');
if (!composer) throw new Error('no composer');
let browser: LaunchedFirefox;
beforeAll(async () => {
  browser = await launchFirefox({ profile: 'werrington' });
});
afterAll(() => browser.close());

const allowed = () => browser.worker.evaluate(async () => (await chrome.permissions.getAll()).origins.length);

describe('access to the networks', () => {
  it('is there after the installation: the popup counts what the page found', async () => {
    expect(await allowed()).toBeGreaterThan(0);
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    await openPopup(browser);
    const said = await waitForPopup(browser, popup.foundOne);
    expect(said).toContain("Pupil's name");
    expect(said.join(' ')).not.toContain('Jayden');
    await closePopup(browser);
    await page.close();
  });

  it('once taken away: nothing is read, the popup says so, and its button with a yes to Firefox gives it back', async () => {
    await browser.worker.evaluate(async () => {
      const { origins } = await chrome.permissions.getAll();
      await chrome.permissions.remove({ origins });
    });
    expect(await allowed()).toBe(0);
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page);
    await openPopup(browser);
    await waitForPopup(browser, popup.withheld);
    await pressInPopup(browser, popup.allowAll);
    expect(await answerFirefox(browser, true)).toContain('x.com');
    await expect.poll(allowed).toBeGreaterThan(0);
    // The page was open all the while.
    await waitForBanner(page, isCard);
    expect(await readModel(page, composer)).toBe(post);
    await page.close();
  });
});

describe('the record of requests', () => {
  it('would notice what no page asks for', async () => {
    await runIn(
      browser.bidi,
      browser.window,
      () => fetch('https://elsewhere.example/').then(Boolean, () => false),
      0,
    );
    await expect.poll(() => browser.strays).toContain('CONNECT elsewhere.example:443');
  });
});

declare const chrome: {
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
};
