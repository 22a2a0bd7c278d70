import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { before, type Composer, composers, edits, pages, readModel } from './composers.ts';
import { findBare, findSurface } from './find-surface.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile } from './sample-posts.ts';
import {
  openCard,
  pressButton,
  readAllCards,
  staysAway,
  waitForBanner,
  waitForNoBanner,
} from './wait-for-banner.ts';

const profile = readProfile('werrington');
/** Short enough for a line of a poll. */
const words = 'Proud of Jayden in Y4.';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
/** What each box is taken for once its page has lost every class, id, test id and English label. */
const bare = new Map<Composer, string>();
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

describe.each(pages.map((boxes) => ({ url: boxes[0]?.url, opener: boxes[0]?.opener, boxes })))(
  '$url, $opener',
  ({ url = '', opener, boxes }) => {
    const names = boxes.map(({ editor, kind, surface }) => `${editor} (${kind}) is a ${surface}`).join(', ');
    it(`${names}, each checked as such`, { timeout: 60_000 }, async () => {
      await browser.set({ messages: false });
      const page = await browser.open(url);
      if (opener) await page.click(opener);
      for (const composer of boxes) {
        await page.click(composer.box);
        const { surface, replyTo } = await findSurface(page, composer);
        expect(surface).toBe(composer.surface);
        if (composer.answers) expect(replyTo).toContain(composer.answers);
        else expect(replyTo).toBe('');
        const old = await readModel(page, composer);
        await isChecked(page, composer);
        await page.keyboard.press('ControlOrMeta+a');
        if (old) await page.keyboard.type(old);
        else await page.keyboard.press('Backspace');
        await waitForNoBanner(page, isCard);
      }
      for (const [at, surface] of (await findBare(page)).entries())
        if (boxes[at]) bare.set(boxes[at], surface);
      await page.close();
    });
  },
);

/** Those in `composers` have tests of their own in five-kinds and fixes. */
async function isChecked(page: Page, composer: Composer): Promise<void> {
  if (edits.includes(composer)) await isCheckedAndFixed(page, composer);
  else if (composer.surface === 'message') await isLookedAtOnRequest(page);
  else if (composer.surface === 'name') await mayNotNameTheSchool(page);
  else if (!composers.includes(composer)) await isCheckedAsTyped(page, composer);
}

async function isCheckedAsTyped(page: Page, composer: Composer): Promise<void> {
  await page.keyboard.type(words);
  const { title, ref } = expected('pupil-name', profile, composer.surface);
  const card = await waitForBanner(page, isCard);
  expect([card.title, card.ref]).toEqual([title, ref]);
  expect(await readModel(page, composer)).toBe(words);
}

/** Messages are not looked at unless the person switches that on. */
async function isLookedAtOnRequest(page: Page): Promise<void> {
  await page.keyboard.type('So proud of Jayden in Y4 today.');
  await staysAway(page);
  await browser.set({ messages: true });
  await waitForBanner(page, isCard);
}

async function mayNotNameTheSchool(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('WerringtonPrimarySchool ');
  const { title, ref } = expected('account-name', profile, 'name');
  await openCard(page);
  expect((await readAllCards(page)).map((card) => [card.title, card.ref])).toContainEqual([title, ref]);
}

/** What stood there before is checked too, and a fix keeps the rest. */
async function isCheckedAndFixed(page: Page, composer: Composer): Promise<void> {
  expect(await readModel(page, composer)).toBe(before);
  await openCard(page);
  await pressButton(page, /^Write “a pupil”/);
  const fixed = before.replace('Jayden', 'a pupil');
  await expect.poll(() => readModel(page, composer)).toBe(fixed);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Hooray!');
  await expect.poll(() => readModel(page, composer)).toBe(`${fixed} Hooray!`);
}

describe('without a class, an id, a test id or an English label', () => {
  it('every box is found, and nine in ten are taken for what they are', () => {
    expect(bare.size).toBe(pages.flat().length);
    const wrong = [...bare].filter(([{ surface }, found]) => found !== surface);
    const told = wrong.map(([{ network, editor }, found]) => `${network} ${editor}: ${found}`);
    expect(told.filter((one) => one.endsWith('none'))).toEqual([]);
    expect(wrong.length, told.join(', ')).toBeLessThanOrEqual(bare.size / 10);
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

describe('a complaint about the school', () => {
  it('is read where it is answered', async () => {
    const page = await browser.open('https://www.facebook.com/');
    await page.click('[role=article] [role=textbox] >> nth=1');
    await page.keyboard.type('That is not what happened, I was there');
    const { title } = expected('complaint-reply', profile, 'comment');
    await waitForBanner(page);
    expect((await readAllCards(page)).map((card) => card.title)).toContain(title);
    await page.close();
  });
});

describe('a chat box that has the focus before its messages are drawn', () => {
  it.each([
    ['is left alone once they are', () => document.querySelector('#log')?.setAttribute('role', 'log')],
    ['is left alone once the page is at them', () => history.pushState({}, '', '/messages/12')],
  ])('%s', async (_, draw) => {
    await browser.set({ messages: false });
    const page = await browser.open('https://x.com/home');
    await page.evaluate(() => {
      const chat = document.createElement('aside');
      chat.style.cssText = 'position: fixed; left: 20px; top: 300px; width: 300px; background: white';
      chat.innerHTML = '<div id="log"><p>Hi!</p></div><div id="chat" contenteditable="true"><br></div>';
      document.body.append(chat);
    });
    await page.click('#chat');
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    // By all that can be seen it is a post.
    await waitForBanner(page, isCard);
    await page.evaluate(draw);
    await waitForNoBanner(page);
    expect(await browser.askStatus(page)).toMatchObject({ state: 'off', findings: 0 });
    await page.keyboard.type(' And of Jayden in Y5.');
    await staysAway(page);
    await browser.set({ messages: true });
    await waitForBanner(page, isCard);
    await browser.set({ messages: false });
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
