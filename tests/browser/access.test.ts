import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { staysAway, waitForBanner } from './wait-for-banner.ts';

// Chromium's own: "On click" in the browser's settings keeps an extension from every site. Silence must not pass for well.
const composer = composers.find(({ network }) => network === 'x');
if (!composer) throw new Error('no composer');
const post = 'So proud of Jayden in Y4 today.';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

async function allow(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extensionId, access]) =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
    [browser.id, hostAccess] as const,
  );
  await page.close();
}
const readBadge = () => browser.worker.evaluate(() => chrome.action.getBadgeText({}));

describe('where the browser keeps the extension away', () => {
  it('nothing is read, badge and popup say so, and once allowed the open page is checked', async () => {
    await allow('ON_CLICK');
    await expect.poll(readBadge).toBe('!');
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page);
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
    await popup.getByText(locale.popup.withheld).waitFor();
    await popup.getByRole('button', { name: locale.popup.allowAll }).waitFor();
    await popup.close();
    await allow('ON_ALL_SITES');
    await expect.poll(readBadge).toBe('');
    await page.bringToFront();
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.close();
  });
});

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
};
