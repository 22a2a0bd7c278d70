import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { drawClosedBox } from './draw-closed-box.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Silence looks like a green light, so what cannot be seen or judged is said: quietly, and only while it is so.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());
const [composer] = composers;
if (!composer) throw new Error('no composer');
// Letters are the demo page's own shortcuts wherever it, too, cannot see that somebody writes.
const strange = '4444 4444 '.repeat(5);
const isSign = ({ kind, texts }: { kind: string; texts: string[] }) =>
  kind === 'notice' && texts.join(' ').includes('cannot see this box');

async function openWith(draw: () => void): Promise<Page> {
  const page = await browser.open('https://x.com/home');
  await page.evaluate(draw);
  return page;
}

async function waitForState(page: Page, state: string): Promise<void> {
  await expect.poll(async () => (await browser.askStatus(page)).state, { timeout: 5000 }).toBe(state);
}

function readBadge(page: Page): Promise<string> {
  return browser.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    return chrome.action.getBadgeText(tab ? { tabId: tab.id } : {});
  }, page.url());
}

describe('a box that cannot be seen into', () => {
  it.each([
    ['a closed shadow root', drawClosedBox],
    [
      'an editor that draws its text elsewhere',
      () => {
        const box = document.createElement('div');
        box.id = 'strange';
        box.setAttribute('contenteditable', 'true');
        box.setAttribute('role', 'textbox');
        box.style.cssText = 'position:fixed;left:300px;top:300px;width:300px;height:60px;background:white';
        box.addEventListener('beforeinput', (event) => event.preventDefault());
        document.body.append(box);
      },
    ],
    [
      'a line beside a writing box',
      () => {
        const dialog = document.createElement('form');
        dialog.style.cssText = 'position:fixed;left:300px;top:300px;background:white';
        dialog.innerHTML = '<textarea></textarea><input id="strange"><input type="number">';
        document.body.append(dialog);
      },
    ],
  ])('%s: a small sign, which goes when the person does', async (_, draw) => {
    const page = await openWith(draw);
    await page.click('#strange');
    await page.keyboard.type(strange, { delay: 20 });
    await waitForBanner(page, isSign);
    await waitForState(page, 'cannot-read');
    await expect.poll(() => readBadge(page)).toBe('!');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('strange');
    await page.evaluate(() => document.querySelector('#strange')?.remove());
    await waitForNoBanner(page, isSign);
    await expect
      .poll(async () => (await browser.askStatus(page)).state, { timeout: 4000 })
      .not.toBe('cannot-read');
    await expect.poll(() => readBadge(page), { timeout: 4000 }).toBe('');
    await page.close();
  });

  it('a frame that is one editor speaks for its tab, until the person goes elsewhere', async () => {
    const page = await openWith(() => {
      const frame = document.createElement('iframe');
      frame.id = 'strange';
      frame.style.cssText = 'position:fixed;left:300px;top:400px;background:white';
      frame.srcdoc = '<body contenteditable></body>';
      document.body.append(frame);
    });
    await page.click('[data-testid=tweetTextarea_0]');
    await waitForState(page, 'watching');
    await page.click('#strange');
    await page.keyboard.type(strange, { delay: 20 });
    await waitForState(page, 'cannot-read');
    await page.click('[data-testid=tweetTextarea_0]');
    await waitForState(page, 'watching');
    await page.close();
  });

  // Firefox has no EditContext yet, and its tools no clipboard.
  if (process.env.BROWSER !== 'firefox') {
    it('an editor on an EditContext: the sign too, which goes when the person does', async () => {
      const page = await openWith(() => {
        const box = document.createElement('canvas');
        box.id = 'strange';
        box.tabIndex = 0;
        box.style.cssText = 'position:fixed;left:300px;top:300px;width:300px;height:60px;background:white';
        const EditContext = Reflect.get(window, 'EditContext') as new () => object;
        Reflect.set(box, 'editContext', new EditContext());
        document.body.append(box);
      });
      await page.click('#strange');
      await page.keyboard.type(strange, { delay: 20 });
      await waitForBanner(page, isSign);
      await waitForState(page, 'cannot-read');
      await page.click('[data-testid=tweetTextarea_0]');
      await waitForNoBanner(page, isSign);
      await waitForState(page, 'watching');
      await page.close();
    });

    it('a closed shadow root: text that is pasted whole is enough, a few letters are not', async () => {
      const page = await openWith(drawClosedBox);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const paste = async (text: string) => {
        await page.evaluate((words) => navigator.clipboard.writeText(words), text);
        await page.click('#strange');
        await page.keyboard.press('ControlOrMeta+v');
      };
      await paste('4444');
      await staysAway(page, isSign);
      await paste('So proud of Jayden in Y4 today.');
      await waitForBanner(page, isSign);
      await waitForState(page, 'cannot-read');
      await page.close();
    });
  }

  it('the sign can be closed, and a box that can be seen is seen at once', async () => {
    const page = await openWith(drawClosedBox);
    await page.click('#strange');
    await page.keyboard.type(strange, { delay: 20 });
    await waitForBanner(page, isSign);
    await pressButton(page, 'Close');
    await waitForNoBanner(page, isSign);
    await waitForState(page, 'cannot-read');
    await page.click('[data-testid=tweetTextarea_0]');
    await waitForState(page, 'watching');
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.close();
  });

  it('keeps its sign where the person changes a setting, though a box was written in before', async () => {
    const page = await openWith(drawClosedBox);
    await page.click('[data-testid=tweetTextarea_0]');
    await page.keyboard.type('A good day.');
    await waitForState(page, 'watching');
    await page.click('#strange');
    await page.keyboard.type(strange, { delay: 20 });
    await waitForBanner(page, isSign);
    await browser.set({ quiet: ['profanity'] });
    await staysAway(page, (banner) => !isSign(banner));
    await waitForState(page, 'cannot-read');
    await browser.set({ quiet: [], off: ['x'] });
    await waitForNoBanner(page, isSign);
    await browser.set({ off: [] });
    await waitForBanner(page, isSign);
    await page.close();
  });

  it('search and login are none of our business', async () => {
    const page = await openWith(() => {
      const form = document.createElement('form');
      form.style.cssText = 'position:fixed;left:300px;top:300px;background:white';
      form.innerHTML = '<input id="user"><input type="password"><textarea></textarea>';
      document.body.append(form);
    });
    for (const box of ['#user', '[data-testid=SearchBox_Search_Input]']) {
      await page.click(box);
      await page.keyboard.type('So proud of Jayden in Y4 today.');
      await staysAway(page);
      expect((await browser.askStatus(page)).state).not.toBe('cannot-read');
    }
    await page.close();
  });
});

describe('another language', () => {
  it.each([
    ['Polish', 'Dzisiaj byliśmy razem z całą rodziną nad morzem i pogoda była naprawdę przepiękna.'],
    ['Welsh', "Roedd hi'n ddiwrnod braf iawn heddiw ac aeth pawb i lan y môr gyda'r plant i gyd."],
    // A few words in letters that English has none of.
    ['Ukrainian', 'Вітаю всіх з початком року'],
    ['Urdu', 'آج بچوں کے ساتھ بہت اچھا دن'],
    ['Chinese', '今天孩子们表现得非常好'],
  ])('%s: says that only English is read, in the popup and on the badge too', async (_, text) => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.insertText(text);
    await waitForBanner(
      page,
      ({ kind, texts }) => kind === 'notice' && texts.join(' ').includes('I read English only'),
    );
    await waitForState(page, 'not-english');
    await expect.poll(() => readBadge(page)).toBe('!');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('And now a few words in English for all of you to read.');
    await waitForNoBanner(page);
    await waitForState(page, 'watching');
    await expect.poll(() => readBadge(page), { timeout: 4000 }).toBe('');
    await page.close();
  });
});

describe('the badge', () => {
  it('asks for a policy until one is chosen', async () => {
    await browser.set({ profile: '' });
    const page = await browser.open('https://x.com/home');
    await expect.poll(() => readBadge(page)).toBe('?');
    await browser.set({ profile: 'werrington' });
    await expect.poll(() => readBadge(page)).toBe('');
    await page.close();
  });

  it('asks again when the chosen one is gone, though the one before stays in force', async () => {
    await browser.set({ profile: 'closed-school' });
    const page = await browser.open(composer.url);
    await expect.poll(() => readBadge(page)).toBe('?');
    await enterComposer(page, composer);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await readBadge(page)).toBe('?');
    await browser.set({ profile: 'werrington' });
    await expect.poll(() => readBadge(page)).toBe('');
    await page.close();
  });
});

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId?: number | undefined }): Promise<string> };
};
