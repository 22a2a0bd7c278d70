import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  before,
  composers,
  edits,
  enterComposer,
  moreComposers,
  rareComposers,
  readModel,
} from './composers.ts';
import { findSurface } from './find-surface.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile } from './sample-posts.ts';
import { openCard, pressButton, readAllCards, staysAway, waitForBanner } from './wait-for-banner.ts';

const profile = readProfile('werrington');
/** Short enough for a line of a poll. */
const words = 'Proud of Jayden in Y4.';
const most = [...moreComposers, ...rareComposers];
const isCard = ({ kind }: { kind: string }) => kind === 'card';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

describe.each(most.filter(({ surface }) => surface === 'message'))(
  '$network, messages ($editor)',
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

describe.each(most.filter(({ surface }) => surface === 'name'))('$network, display name', (composer) => {
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
});

describe.each([...composers, ...most, ...edits])('$network, $editor ($kind)', (composer) => {
  it(`is told to be a ${composer.surface}`, async () => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    expect(await findSurface(page, composer)).toBe(composer.surface);
    await page.close();
  });
});

describe('without a class, an id, a test id or an English label', () => {
  it('every box is found, and nine in ten are taken for what they are', async () => {
    const all = [...composers, ...most, ...edits];
    const wrong: string[] = [];
    for (const composer of all) {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      const surface = await findSurface(page, composer, true);
      if (surface !== composer.surface) wrong.push(`${composer.network} ${composer.editor}: ${surface}`);
      await page.close();
    }
    expect(wrong.filter((one) => one.endsWith('none'))).toEqual([]);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(all.length / 10);
  }, 150_000);
});

describe.each(most.filter(({ surface }) => surface === 'bio' || surface === 'post'))(
  '$network, $editor ($kind)',
  (composer) => {
    it('is checked, and what was typed stays as it is', async () => {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.type(words);
      const { title, ref } = expected('pupil-name', profile, composer.surface);
      const card = await waitForBanner(page, isCard);
      expect([card.title, card.ref]).toEqual([title, ref]);
      expect(await readModel(page, composer)).toBe(words);
      await page.close();
    });
  },
);

describe.each(edits)('$network, $editor ($kind)', (composer) => {
  it('is checked for what stood there before, and a fix keeps the rest', async () => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    expect(await readModel(page, composer)).toBe(before);
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expect.poll(() => readModel(page, composer)).toBe(before.replace('Jayden', 'a pupil'));
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Hooray!');
    await expect.poll(() => readModel(page, composer)).toBe(`${before.replace('Jayden', 'a pupil')} Hooray!`);
    await page.close();
  });
});

describe('an article on LinkedIn', () => {
  it('is checked at its end, though it is long and rich', async () => {
    const page = await browser.open('https://www.linkedin.com/article/new/');
    const box = page.locator('main [role=textbox]');
    const old = await box.innerText();
    await box.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    const { title, ref } = expected('pupil-name', profile, 'post');
    const card = await waitForBanner(page, isCard);
    expect([card.title, card.ref]).toEqual([title, ref]);
    expect((await box.innerText()).replace(/\s+/g, ' ')).toBe(
      `${old.trim()} So proud of Jayden in Y4 today.`.replace(/\s+/g, ' '),
    );
    await page.close();
  });
});

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
