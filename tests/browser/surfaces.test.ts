import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, moreComposers, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile } from './sample-posts.ts';
import { openCard, readAllCards, staysAway, waitForBanner } from './wait-for-banner.ts';

const profile = readProfile('werrington');
const isCard = ({ kind }: { kind: string }) => kind === 'card';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

describe.each(moreComposers.filter(({ surface }) => surface === 'message'))(
  '$network, messages',
  (composer) => {
    it('are not looked at unless the person switches that on', async () => {
      await browser.set({ messages: false });
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.type('So proud of Jayden in Y4 today.');
      await staysAway(page);
      await page.close();
      await browser.set({ messages: true });
      const anew = await browser.open(composer.url);
      await enterComposer(anew, composer);
      await anew.keyboard.type('So proud of Jayden in Y4 today.');
      await waitForBanner(anew, isCard);
      await anew.close();
    });
  },
);

describe.each(moreComposers.filter(({ surface }) => surface === 'name'))(
  '$network, display name',
  (composer) => {
    it('may not carry the name of the school', async () => {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Miss Carter, Werrington Primary School ');
      const { title, ref } = expected('account-name', profile, 'name');
      await openCard(page);
      expect((await readAllCards(page)).map((card) => [card.title, card.ref])).toContainEqual([title, ref]);
      await page.close();
    });
  },
);

describe.each(moreComposers.filter(({ surface }) => surface === 'bio' || surface === 'post'))(
  '$network, $editor ($kind)',
  (composer) => {
    it('is checked, and what was typed stays as it is', async () => {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.type('So proud of Jayden in Y4 today.');
      const { title, ref } = expected('pupil-name', profile, composer.surface);
      const card = await waitForBanner(page, isCard);
      expect([card.title, card.ref]).toEqual([title, ref]);
      expect(await readModel(page, composer)).toBe('So proud of Jayden in Y4 today.');
      await page.close();
    });
  },
);

describe('a picture', () => {
  it('is noticed beside a caption that says what it shows', async () => {
    const composer = composers.find(({ network }) => network === 'instagram');
    if (!composer) throw new Error('no composer');
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type('Our Year 4 pupils on the trip to the farm today.');
    const { title, ref } = expected('photo', profile, 'post');
    await waitForBanner(page);
    expect((await readAllCards(page)).map((card) => [card.title, card.ref])).toContainEqual([title, ref]);
    await page.close();
  });
});

describe('search boxes', () => {
  it.each([
    ['https://www.facebook.com/', '[type=search]'],
    ['https://x.com/home', '[data-testid=SearchBox_Search_Input]'],
    ['https://www.linkedin.com/feed/', '[role=search] input'],
  ])('of %s are none of our business', async (url, box) => {
    const page = await browser.open(url);
    await page.click(box);
    await page.keyboard.type('Jayden in Y4 at Werrington Primary School');
    await staysAway(page);
    expect((await browser.askStatus(page)).findings).toBe(0);
    await page.close();
  });
});
