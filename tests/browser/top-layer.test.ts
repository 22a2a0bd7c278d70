import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, moreComposers, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readMarks } from './read-marks.ts';
import { openCard, pressButton, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// A native modal dialog covers everything and makes all else inert: the banner has to go into it, and out again.
const post = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
const isName = ({ title }: { title: string }) => title === "Pupil's name";
const home = composers.find(({ url }) => url === 'https://x.com/home');
const modal = moreComposers.find(({ editor }) => editor === 'modal');
if (!home || !modal) throw new Error('no composer');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

describe('a native modal dialog', () => {
  it('has the banner on top, takes a press and Esc there, and the page has it back afterwards', async () => {
    const page = await browser.open(home.url);
    await enterComposer(page, home);
    await page.keyboard.type('What a shit day.');
    await waitForBanner(page, isCard);
    await page.click(modal.opener ?? '');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('closedby', 'any');
      dialog.style.cssText = 'width: 90vw; height: 90vh; overflow: auto; transform: translateX(5px)';
      document.querySelector('#layers')?.before(dialog);
      dialog.append(document.querySelector('#layers') as Element);
      dialog.showModal();
    });
    await page.click(modal.box);
    await page.keyboard.type(post);
    const card = await waitForBanner(page, isName);
    expect((await readMarks(page)).length).toBeGreaterThan(0);
    const isOnTop = await page.evaluate(
      (places) =>
        places.every(({ x, y }) => document.elementFromPoint(x, y)?.parentElement?.matches('dialog:modal')),
      card.buttons,
    );
    expect(isOnTop).toBe(true);
    const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    await page.keyboard.press('Escape');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    expect(await isOpen()).toBe(true);
    await openCard(page);
    await pressButton(page, /^Write “a pupil”/);
    await expect.poll(() => readModel(page, modal)).toBe('So proud of a pupil in Y4 today.');
    await waitForNoBanner(page, isName);
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await page.click(home.box);
    await waitForBanner(page, ({ title }) => title === 'Swearing');
    await page.close();
  });
});
