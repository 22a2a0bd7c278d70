import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { tap } from './press-otherwise.ts';
import type { Banner } from './read-banner.ts';
import { readProfile, samplePost } from './sample-posts.ts';
import { staysAway, waitForBanner } from './wait-for-banner.ts';

// Pages that are none of our copies: what posts there, and when it is asked about.
const profile = readProfile('werrington');
const words = samplePost('pupil-name', profile);
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id, settings: { pause: true } });
});
afterAll(() => browser.close());

type Strange = { url: string; html: string; script?: string; text?: string };

/** Opens a page whose script has the box as `box` and says `post()` when it posts, and writes in it until the card is there. */
async function write({ url, html, script = '', text = words }: Strange): Promise<Page> {
  const page = await browser.context.newPage();
  const start = `<script>window.posted = []; const post = () => posted.push(box.value ?? box.textContent);</script>`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${start}${html}<script>${script}</script></body></html>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  await page.click('#box');
  await page.keyboard.type(text);
  if (text === words) await waitForBanner(page, ({ kind }) => kind === 'card');
  return page;
}
const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: string[] }).posted);

async function isAsked(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await waitForBanner(page, isQuestion);
  expect(await posted(page)).toEqual([]);
  // Nothing is held up twice.
  await page.waitForTimeout(900);
  await press();
  expect(await posted(page)).not.toEqual([]);
  await page.close();
}

async function isNotAsked(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await staysAway(page, isQuestion);
  await page.close();
}

const area = '<textarea id="box" rows="4" cols="40"></textarea>';
const blue = 'style="background: rgb(10, 102, 194); color: white"';
const dialog = (inside: string) => `<div role="dialog"><button>Back</button>${inside}</div>`;
const offWhileEmpty =
  'box.addEventListener("input", () => { send.disabled = !(box.value ?? box.textContent); });';

describe('a page that posts', () => {
  const page = (type: string) => ({
    url: 'https://www.facebook.com/press',
    html: dialog(`${area}<button id="send" disabled ${blue}>Post</button>`),
    script: `${offWhileEmpty} send.addEventListener('${type}', post);`,
  });

  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])(
    'at %s of the mouse is asked first',
    async (type) => {
      const strange = await write(page(type));
      await isAsked(strange, () => strange.click('#send'));
    },
  );

  it.each(['pointerup', 'touchend', 'mousedown', 'click'])(
    'at %s of a finger is asked first',
    async (type) => {
      const strange = await write(page(type));
      await isAsked(strange, () => tap(strange, '#send'));
    },
  );

  it('and is scrolled by a finger on Post is not asked', async () => {
    const strange = await write({
      ...page('click'),
      html: `${page('').html}<div style="height: 4000px"></div>`,
    });
    const { x, y } = (await strange.locator('#send').boundingBox()) ?? { x: 0, y: 0 };
    const session = await strange.context().newCDPSession(strange);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: x + 5, y: y + 5 - down }],
      });
    await isNotAsked(strange, async () => {
      await touch('touchStart');
      for (const down of [10, 30, 50, 70]) await touch('touchMove', down);
      await touch('touchEnd');
    });
  });
});

describe('a comment in a lone line', () => {
  const list = '<ul><li>hello all</li></ul>';
  const send = '<button type="submit" id="send">Send</button>';
  const icon =
    '<div role="button" tabindex="0" id="send" aria-label="Send"><svg width="16" height="16"></svg></div>';
  const live = (inside: string) => ({
    url: 'https://www.linkedin.com/video/live/1',
    html: `<main><div>${list}<form onsubmit="post(); return false"><input id="box">${inside}</form></div></main>`,
  });

  it.each([
    ['the form’s own button', live(send)],
    ['a sign in its form', { ...live(icon), script: 'send.onclick = post;' }],
    [
      'a button in no form',
      {
        url: 'https://x.com/i/broadcasts/1',
        html: `<main><div><video></video><div><input id="box"><button id="send">Send</button></div></div></main>`,
        script: 'send.onclick = post;',
      },
    ],
  ])('is asked about before %s', async (_, strange) => {
    const page = await write(strange);
    await isAsked(page, () => page.click('#send'));
  });

  it('is asked about before Enter', async () => {
    const page = await write(live(send));
    await isAsked(page, () => page.press('#box', 'Enter'));
  });
});
