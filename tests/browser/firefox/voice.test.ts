import { afterAll, beforeAll, it } from 'vitest';
import locale from '../../../locales/en_GB.json' with { type: 'json' };
import { composers, enterComposer } from '../composers.ts';
import { readProfile, samplePost } from '../sample-posts.ts';
import { waitForBanner, waitForNoBanner } from '../wait-for-banner.ts';
import { type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';
import { closePopup, openPopup, pressInPopup, waitForPopup } from './toolbar-popup.ts';

// The popup over the page that one writes in: only here can a test open it as a person does.
const { popup } = locale;
const composer = composers.find(({ network }) => network === 'x');
if (!composer) throw new Error('no composer');
let browser: LaunchedFirefox;
beforeAll(async () => {
  browser = await launchFirefox({ profile: 'werrington' });
});
afterAll(() => browser.close());

it('"I am posting for the school" in the popup holds for the account in front', async () => {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type(samplePost('trust-name', readProfile('werrington')));
  await waitForBanner(page, ({ kind }) => kind !== 'notice');
  await openPopup(browser);
  await waitForPopup(browser, popup.voiceAccount.replace('$1', 'X'));
  await pressInPopup(browser, popup.voice);
  await waitForNoBanner(page);
  await closePopup(browser);
  await page.click('[data-testid=SideNav_AccountSwitcher_Button]');
  await waitForBanner(page, ({ kind }) => kind !== 'notice');
  await page.close();
});
