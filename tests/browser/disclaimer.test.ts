import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import categories from '../../rules/categories/disclaimer.json' with { type: 'json' };
import { composers, enterComposer, rareComposers, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import type { Banner } from './read-banner.ts';
import { expected, readProfile } from './sample-posts.ts';
import { openCard, pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// The one thing that is ever added to a post: once, whole, and only where it fits.
const profile = readProfile('werrington');
const { wording = '', short = '' } = profile.disclaimer ?? {};
const { title } = expected('disclaimer', profile, 'post');
const isMissing = (banner: { title: string }) => banner.title === title;
const add = /^Add: “/;
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

/** All of the card: what is no more than a caution opens by one line. */
async function openWhole(page: Page): Promise<Banner> {
  const { buttons } = await openCard(page);
  if (buttons.some(({ name }) => name === 'Why?')) await pressButton(page, 'Why?');
  return waitForBanner(page, (banner) => banner.buttons.some(({ name }) => name === 'Less of this kind'));
}

/** As a hand does it that is used to double clicks: the second press comes when the first has just been seen to work. */
async function pressTwice(page: Page, name: RegExp, pause: number): Promise<void> {
  const { buttons } = await waitForBanner(page, (banner) =>
    banner.buttons.some((one) => name.test(one.name)),
  );
  const button = buttons.find((one) => name.test(one.name));
  if (!button) throw new Error('no button');
  await page.mouse.click(button.x, button.y);
  await page.waitForTimeout(pause);
  await page.mouse.click(button.x, button.y);
}

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it('gets the line once, though its button is pressed twice and the box was all but empty', async () => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    for (const pause of [20, 250]) {
      // Emptied by hand, an editor's first paragraph is not what it was.
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type('I teach.');
      await openWhole(page);
      await pressTwice(page, add, pause);
      await waitForNoBanner(page, isMissing);
      await page.waitForTimeout(400);
      expect(await readModel(page, composer)).toBe(`I teach. ${wording}`);
      await page.keyboard.press('ControlOrMeta+z');
      // In Firefox Draft.js takes what was typed right before along, and gives both back.
      const isOne = process.env.BROWSER === 'firefox' && composer.kind === 'Draft.js';
      await expect.poll(() => readModel(page, composer)).toBe(isOne ? '' : 'I teach.');
    }
    await page.close();
  });
});

describe('where the line is longer than what is left', () => {
  const x = composers.find(({ network }) => network === 'x');
  const bio = rareComposers.find(({ network, surface }) => network === 'facebook' && surface === 'bio');
  if (!x || !bio) throw new Error('no composer');
  const start = 'I teach. ';
  const fill = (length: number) =>
    `${start}${'It rained and rained. '.repeat(20)}`.slice(0, length - 1).concat('.');

  it('takes the short one in a post on X, and all of it', async () => {
    const text = fill(280 - short.length - 1);
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.insertText(text);
    await openWhole(page);
    await pressButton(page, `Add: “${short}”`);
    await expect.poll(() => readModel(page, x)).toBe(`${text} ${short}`);
    await waitForNoBanner(page, isMissing);
    await page.close();
  });

  it('says that none fits in a post on X, copies it, and changes nothing', async () => {
    const text = fill(280 - short.length);
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    await page.keyboard.insertText(text);
    const { texts } = await openWhole(page);
    expect(texts.join('\n')).toContain(categories.messages['en-GB'].full.replace('{wording}', short));
    await pressButton(page, 'Copy the line');
    await waitForBanner(page, (banner) => banner.texts.includes('Copied.'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(short);
    expect(await readModel(page, x)).toBe(text);
    await page.close();
  });

  it('goes by the length that a box itself allows', async () => {
    const west = readProfile('west');
    const line = west.disclaimer?.short ?? '';
    await browser.set({ profile: west.id, accountDisclaimer: { facebook: 'no' } });
    const page = await browser.open(bio.url);
    await enterComposer(page, bio);
    const text = 'Teacher at Ivybridge Community College. Mum of two, runner.';
    await page.keyboard.type(text);
    await openWhole(page);
    await pressButton(page, `Add: “${line}”`);
    await expect.poll(() => readModel(page, bio)).toBe(`${text} ${line}`);
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' And a baker.');
    const full = await waitForBanner(page, ({ texts }) => !texts.join('').includes('Add:'));
    expect(full.texts.join('\n')).toContain(categories.messages['en-GB'].full.replace('{wording}', line));
    expect(await readModel(page, bio)).toBe(`${text} And a baker.`);
    await page.close();
    await browser.set({ profile: profile.id });
  });
});
