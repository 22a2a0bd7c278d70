import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readBanner } from './read-banner.ts';
import { openCard, pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Ways in which text comes to be in a box other than key by key.
/** No tool of Firefox's composes, drags or looks into a frame. */
const isChromium = process.env.BROWSER !== 'firefox';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
const isName = ({ title }: { title: string }) => title === "Pupil's name";
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

async function openIn(composer: (typeof composers)[number]): Promise<Page> {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  return page;
}

async function centre(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const place = await page.locator(selector).boundingBox();
  if (!place) throw new Error(`no ${selector}`);
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it.runIf(isChromium)('is not checked in the middle of an IME composition, and is at its end', async () => {
    const page = await openIn(composer);
    const session = await page.context().newCDPSession(page);
    await page.keyboard.type('So proud of ');
    const text = 'Jayden in Y4 ';
    await session.send('Input.imeSetComposition', { text, selectionStart: 13, selectionEnd: 13 });
    await staysAway(page);
    await session.send('Input.insertText', { text });
    await waitForBanner(page, isName);
    expect((await readModel(page, composer)).trimEnd()).toBe('So proud of Jayden in Y4');
    await page.close();
  });

  it('is checked when the page itself writes, as a menu of names or of emoji does', async () => {
    const page = await openIn(composer);
    await page.keyboard.type('So proud of J');
    await page.evaluate(() => document.execCommand('insertText', false, 'ayden in Y4 today.'));
    await waitForBanner(page, isName);
    expect(await readModel(page, composer)).toBe('So proud of Jayden in Y4 today.');
    await page.close();
  });

  it('has its words mended exactly behind emoji', async () => {
    const page = await openIn(composer);
    await page.keyboard.insertText('🎉👩‍👩‍👧 So proud of Jayden in Y4 today.');
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expect.poll(() => readModel(page, composer)).toBe('🎉👩‍👩‍👧 So proud of a pupil in Y4 today.');
    await page.close();
  });
});

const oneOfEach = composers.filter(
  ({ kind }, at) => composers.findIndex((other) => other.kind === kind) === at,
);

describe.each(oneOfEach)('$kind', (composer) => {
  it.runIf(isChromium)(
    'is checked when it is dictated: whole phrases without a key, and a word that is put right afterwards',
    async () => {
      const page = await openIn(composer);
      const session = await page.context().newCDPSession(page);
      for (const text of ['So proud of ', 'Hayden ']) await session.send('Input.insertText', { text });
      const caret = { selectionStart: 7, selectionEnd: 7 };
      const range = { replacementStart: 12, replacementEnd: 19 };
      await session.send('Input.imeSetComposition', { text: 'Jayden ', ...caret, ...range });
      await session.send('Input.insertText', { text: 'Jayden ' });
      await session.send('Input.insertText', { text: 'in Y4 today.' });
      await waitForBanner(page, isName);
      await pressButton(page, /^Write “a pupil”/);
      await expect.poll(() => readModel(page, composer)).toBe('So proud of a pupil in Y4 today.');
      await page.close();
    },
  );

  it.runIf(isChromium)('is checked when text is dragged into it with the mouse', async () => {
    const page = await openIn(composer);
    await page.keyboard.type('So proud of ');
    await page.locator(composer.box).evaluate((box) => {
      const source = document.createElement('p');
      source.id = 'source';
      source.textContent = 'Jayden in Y4 today.';
      source.style.cssText = 'position: fixed; left: 30px; top: 30px; z-index: 9999; user-select: text';
      (box.closest('[role=dialog]') ?? document.body).append(source);
    });
    await page.click('#source', { clickCount: 3 });
    const [from, to] = [await centre(page, '#source'), await centre(page, composer.box)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    // Quill itself refuses what is dropped.
    if (composer.kind === 'Quill') {
      await staysAway(page, isName);
      expect(await readModel(page, composer)).toBe('So proud of ');
    } else {
      await waitForBanner(page, isName);
      expect(await readModel(page, composer)).toContain('Jayden in Y4 today.');
    }
    await page.close();
  });

  it('follows the undo and redo of who writes', async () => {
    const page = await openIn(composer);
    const text = 'So proud of Jayden in Y4 today.';
    await page.keyboard.type(text);
    await waitForBanner(page, isName);
    const press = async (keys: string, isDone: (model: string) => boolean) => {
      for (let presses = 0; presses < 40 && !isDone(await readModel(page, composer)); presses++)
        await page.keyboard.press(keys);
    };
    await press('ControlOrMeta+z', (model) => !model.includes('Jay'));
    await waitForNoBanner(page, isName);
    await press('ControlOrMeta+Shift+z', (model) => model === text);
    expect(await readModel(page, composer)).toBe(text);
    await waitForBanner(page, isName);
    await page.close();
  });
});

describe('several composers', () => {
  it('each have their own banner, shown where somebody writes', async () => {
    const page = await browser.open('https://www.facebook.com/');
    const go = (to: number) => page.click(`[role=article] [role=textbox] >> nth=${to}`);
    await go(0);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, isCard);
    await go(1);
    await page.keyboard.type('What a shit day.');
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    await go(0);
    await waitForBanner(page, isName);
    await page.close();
  });
});

describe('two boxes in one shadow root', () => {
  it('are both seen, though focus that moves between them never reaches the document', async () => {
    const page = await browser.open('https://www.linkedin.com/feed/');
    await page.evaluate(() => {
      const host = document.createElement('div');
      host.style.cssText = 'position: fixed; left: 20px; top: 300px; z-index: 9; background: white';
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<form><textarea id="one"></textarea></form><form><textarea id="two"></textarea></form>';
      document.body.append(host);
      Object.assign(window, { __focused: 0 });
      document.addEventListener('focusin', () => (window as unknown as { __focused: number }).__focused++);
    });
    await page.click('#one');
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, isCard);
    await page.keyboard.press('Tab');
    await page.keyboard.type('What a shit day.');
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    await page.keyboard.press('Shift+Tab');
    await waitForBanner(page, isName);
    expect(await page.evaluate(() => (window as unknown as { __focused: number }).__focused)).toBe(1);
    expect(await page.locator('#two').inputValue()).toBe('What a shit day.');
    await page.close();
  });
});

describe('an address that a network has left', () => {
  it.each([
    ['https://twitter.com/home', '[data-testid=tweetTextarea_0]'],
    ['https://www.messenger.com/t/7', '[role=main] [role=textbox]'],
  ])('%s leads to where it is now, and is checked there', async (url, box) => {
    await browser.set({ messages: true });
    const page = await browser.open(url);
    await page.click(box);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, isName);
    expect(new URL(page.url()).hostname).toMatch(/^(x|www\.facebook)\.com$/);
    await page.close();
    await browser.set({ messages: false });
  });
});

/** A page with a composer in a frame: beside its own, or alone. */
async function openWithFrame(isAlone: boolean): Promise<Page> {
  const page = await browser.open('https://x.com/home');
  await page.evaluate((alone) => {
    const frame = document.createElement('iframe');
    frame.src = '/compose/quote';
    frame.width = '700';
    frame.height = '500';
    if (alone) document.body.replaceChildren(frame);
    else document.querySelector('main')?.prepend(frame);
  }, isAlone);
  return page;
}

describe.runIf(isChromium)('a frame of the same network', () => {
  it('is watched as the page itself is', async () => {
    const page = await openWithFrame(false);
    const box = page.frameLocator('iframe').locator('[role=dialog] [role=textbox]');
    await box.click();
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    // The banner's host is all that can be seen of it within a frame.
    await expect
      .poll(
        () =>
          box.evaluate(
            () => [...document.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length,
          ),
        { timeout: 5000 },
      )
      .toBeGreaterThan(0);
    expect(await readBanner(page)).toBeUndefined();
    await page.close();
  });

  it('is what the popup tells of, where the page itself has nothing to write in', async () => {
    const page = await openWithFrame(true);
    await page.frameLocator('iframe').locator('[role=dialog] [role=textbox]').click();
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await expect.poll(async () => (await browser.askStatus(page)).findings, { timeout: 5000 }).toBe(1);
    for (let times = 0; times < 10; times++)
      expect(await browser.askStatus(page)).toMatchObject({ state: 'watching', findings: 1 });
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(async () => (await browser.askStatus(page)).state).toBe('no-composer');
    await page.close();
  });
});

describe('a box that takes words only a moment after its focus', () => {
  it.each([
    ['an element', '<div id="box" role="textbox" tabindex="0">&nbsp;</div>', 'contenteditable'],
    ['a read-only text', '<textarea id="box" readonly></textarea>', 'readonly'],
  ])('is checked: %s', async (_, html, name) => {
    const page = await browser.open('https://x.com/home');
    await page.evaluate((markup) => {
      const dialog = document.createElement('div');
      dialog.role = 'dialog';
      dialog.style.cssText = 'position: fixed; left: 20px; top: 100px; width: 400px; background: white';
      dialog.innerHTML = `${markup}<button>Post</button>`;
      document.body.append(dialog);
    }, html);
    await page.click('#box');
    await page.evaluate((attribute) => document.querySelector('#box')?.toggleAttribute(attribute), name);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, isName);
    await page.close();
  });
});
