import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { type Composer, composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile, samplePost } from './sample-posts.ts';
import { openCard, pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Who looks after the school's account too says so once: then each account is judged as what it is.
const profile = readProfile('werrington');
const post = samplePost('trust-name', profile);
const { forSchool, more } = locale.banner;
const { title } = expected('trust-name', profile, 'post');
const isNaming = (banner: { title: string }) => banner.title === title;
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

function find(network: string, surface: string): Composer {
  const found = composers.find((one) => one.network === network && one.surface === surface);
  if (!found) throw new Error(`no ${network} ${surface}`);
  return found;
}

async function write(composer: Composer): Promise<Page> {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type(post);
  return page;
}

/** Presses the switch in the card of the school's name. */
async function postForSchool(page: Page): Promise<void> {
  const { buttons } = await openCard(page);
  if (buttons.some(({ name }) => name === more)) await pressButton(page, more);
  await pressButton(page, forSchool);
}

const readStored = () => browser.worker.evaluate(() => chrome.storage.local.get(null));

describe.each([
  ['x', 'post', '[data-testid=SideNav_AccountSwitcher_Button]'],
  ['facebook', 'comment', '[role=article] [aria-label="Available voices"] >> nth=0'],
  ['linkedin', 'comment', '[role=article] button:has(img) >> nth=0'],
])('%s, %s', (network, surface, toOther) => {
  it('"I am posting for the school" holds for this account alone, and is remembered', async () => {
    const composer = find(network, surface);
    const page = await write(composer);
    await waitForBanner(page, isNaming);
    // Over to the school's account, which nobody has told us of yet.
    await page.click(toOther);
    await waitForBanner(page, isNaming);
    await postForSchool(page);
    await waitForNoBanner(page, isNaming);
    expect((await browser.askStatus(page)).posts).toEqual({ voice: 'school', by: 'account' });
    await page.click(toOther);
    await waitForBanner(page, isNaming);
    expect((await browser.askStatus(page)).posts).toEqual({ voice: 'own', by: 'account' });
    await page.reload();
    await page.click(toOther);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page, isNaming);
    await page.close();
  });
});

it('keeps no name, and takes it back in the popup', async () => {
  const composer = find('instagram', 'comment');
  const page = await write(composer);
  await waitForBanner(page, isNaming);
  await say(page, 'school');
  await waitForNoBanner(page, isNaming);
  const { schoolAccounts, accountKey, ...others } = await readStored();
  expect(schoolAccounts).toHaveLength(4);
  for (const one of schoolAccounts as string[])
    expect(one).toMatch(/^(x|facebook|linkedin|instagram):[0-9a-f]{4}$/);
  expect(accountKey).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify(others)).not.toMatch(/morgan|werringtonprimary/i);
  await say(page, 'own');
  await waitForBanner(page, isNaming);
  expect((await readStored()).schoolAccounts).toHaveLength(3);
  await page.close();
});

it('is remembered for the network where the page shows no account', async () => {
  const composer = find('instagram', 'comment');
  const page = await browser.open(composer.url);
  await page.evaluate(() => document.querySelector('a[role=link]')?.remove());
  await enterComposer(page, composer);
  await page.keyboard.type(post);
  await waitForBanner(page, isNaming);
  await say(page, 'school');
  await waitForNoBanner(page, isNaming);
  expect((await browser.askStatus(page)).posts).toEqual({ voice: 'school', by: 'network' });
  expect((await readStored()).schoolAccounts).toContain('instagram');
  await page.close();
});

// In Firefox the toolbar's own popup does it: firefox/voice.test.ts.
it('is switched in the popup, for the account in front', async () => {
  const composer = find('x', 'post');
  const page = await write(composer);
  await waitForBanner(page, isNaming);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  // The popup speaks of the tab in front.
  await page.bringToFront();
  const school = popup.getByRole('switch', { name: locale.popup.voice });
  await school.waitFor();
  expect(await popup.locator('main').innerText()).toContain(locale.popup.voiceAccount.replace('$1', 'X'));
  expect(await school.getAttribute('aria-checked')).toBe('false');
  await school.click();
  await waitForNoBanner(page, isNaming);
  await expect.poll(() => school.getAttribute('aria-checked'), { timeout: 5000 }).toBe('true');
  await school.click();
  await waitForBanner(page, isNaming);
  expect((await browser.askStatus(page)).posts).toEqual({ voice: 'own', by: 'account' });
  await popup.close();
  await page.close();
});

it('stands in the options, and can be removed there', async () => {
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await options.getByText('X, account 1').waitFor();
  await options.getByRole('button', { name: 'Remove: X, account 1' }).click();
  await options.getByText('X, account 1').waitFor({ state: 'detached' });
  expect((await readStored()).schoolAccounts).not.toContainEqual(expect.stringMatching(/^x/));
  await options.close();
});

/** As the switch in the popup does: the page in front is told. */
async function say(page: Page, voice: 'own' | 'school'): Promise<void> {
  await browser.worker.evaluate(
    async ([url, said]) => {
      const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
      if (tab?.id !== undefined)
        await chrome.tabs.sendMessage(tab.id, { type: 'voice', voice: said }).catch(() => undefined);
    },
    [page.url(), voice] as const,
  );
}

declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
