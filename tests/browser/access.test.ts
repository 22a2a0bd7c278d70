import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { staysAway, waitForBanner } from './wait-for-banner.ts';

// Site access that the browser withholds. Chromium's own question after a press on Allow cannot be answered from here
// (firefox/access.test.ts does it there); its own settings page can be worked.
const { popup } = locale;
const post = 'So proud of Jayden in Y4 today.';
const isName = ({ title }: { title: string }) => title === "Pupil's name";
const composer = composers.find(({ network }) => network === 'x');
if (!composer) throw new Error('no composer');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

/** "Automatically allow access on the following sites", on or off. */
async function switchAccess(settings: Page): Promise<void> {
  await settings.bringToFront();
  await settings.locator('#allHostsToggle #crToggle').click();
}

const readBadge = () => browser.worker.evaluate(() => chrome.action.getBadgeText({}));

describe('access to the networks, withheld on the browser’s own settings page', () => {
  it('is a state of its own with a way out, and is made up for without a reload', async () => {
    const settings = await browser.open(`chrome://extensions/?id=${browser.id}`);
    await switchAccess(settings);
    await expect.poll(readBadge).toBe('!');
    const page = await browser.open(composer.url);
    const said = await browser.context.newPage();
    await said.goto(`chrome-extension://${browser.id}/popup.html`);
    // The popup speaks of the tab in front.
    await page.bringToFront();
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page);
    await expect.poll(() => said.locator('main').innerText(), { timeout: 5000 }).toContain(popup.withheld);
    expect(await said.locator('main').innerText()).toContain(popup.withheldHow);
    expect(await said.locator('button.main').innerText()).toBe(popup.allowAll);
    await switchAccess(settings);
    await expect.poll(readBadge).toBe('');
    await page.bringToFront();
    await waitForBanner(page, isName);
    expect(await readModel(page, composer)).toBe(post);
    await expect.poll(() => said.locator('main').innerText(), { timeout: 5000 }).toContain(popup.foundOne);
    await page.close();
  });
});

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };
