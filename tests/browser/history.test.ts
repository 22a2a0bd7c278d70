import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from './composers.ts';
import { countRoots } from './count-roots.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile } from './sample-posts.ts';
import { openCard, pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// Pages that were left and are come back to, and tabs that were put to sleep.
const post = 'So proud of Jayden in Y4 today.';
const isName = ({ title }: { title: string }) => title === "Pupil's name";
const onX = composers.filter(({ network }) => network === 'x');
const [home, reply] = onX;
if (!home || !reply) throw new Error('no composer');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington', backForwardCache: true });
});
afterAll(() => browser.close());

type Marked = Window & { stays?: boolean; isPersisted?: boolean };

describe('a page that is left and come back to by the history', () => {
  it('goes on where it was, under the settings as they are now, and with one of everything', async () => {
    const page = await browser.open(home.url);
    await page.evaluate(() => {
      const marked: Marked = window;
      marked.stays = true;
      addEventListener('pageshow', ({ persisted }) => {
        marked.isPersisted = persisted;
      });
    });
    await enterComposer(page, home);
    await page.keyboard.type(post);
    await waitForBanner(page, isName);
    await page.goto(reply.url);
    await enterComposer(page, reply);
    await page.keyboard.type('What a shit day.');
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    await browser.set({ profile: 'churchward' });
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => [(window as Marked).stays, (window as Marked).isPersisted]))
      .toEqual([true, true]);
    const { ref } = expected('pupil-name', readProfile('churchward'), 'post');
    await waitForBanner(page, (banner) => isName(banner) && banner.ref === ref);
    expect(await countRoots(page)).toBe(1);
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expect.poll(() => readModel(page, home)).toBe('So proud of a pupil in Y4 today.');
    await waitForNoBanner(page, isName);
    await page.click(home.box);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' So proud of Amelia in Y3.');
    await waitForBanner(page, isName);
    await page.goForward({ waitUntil: 'commit' });
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    expect(await countRoots(page)).toBe(1);
    await page.close();
    await browser.set({ profile: 'werrington' });
  });
});

describe('a tab that the browser has put to sleep', () => {
  it('is watched again once it is woken', async () => {
    const [asleep, other] = [await browser.open(home.url), await browser.open('https://www.instagram.com/')];
    await other.bringToFront();
    const woken = browser.context.waitForEvent('page');
    await browser.worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const discarded = await chrome.tabs.discard(tab?.id ?? 0);
      await chrome.tabs.update(discarded.id, { active: true });
    }, home.url);
    const page = await woken;
    expect(asleep.isClosed()).toBe(true);
    await enterComposer(page, home);
    await page.keyboard.type(post);
    await waitForBanner(page, isName);
    await page.close();
    await other.close();
  });
});

/** The extension's own interface, as far as it is used in its worker. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    discard(tab: number): Promise<{ id: number }>;
    update(tab: number, how: object): Promise<unknown>;
  };
};
