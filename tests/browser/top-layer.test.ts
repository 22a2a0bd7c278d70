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

  it.each(['within', 'slotted', 'slotted by name', 'slotted by hand'])(
    'in an open shadow root, the box %s: the page sees no press',
    async (way) => {
      const page = await browser.open(home.url);
      await page.evaluate((way) => {
        const isSlotted = way !== 'within';
        const host = document.body.appendChild(document.createElement('div'));
        const root = host.attachShadow({
          mode: 'open',
          slotAssignment: /hand/.test(way) ? 'manual' : 'named',
        });
        const dialog = root.appendChild(document.createElement('dialog'));
        dialog.style.cssText = 'width: 90vw; height: 90vh';
        const slot = Object.assign(document.createElement('slot'), { name: /name/.test(way) ? 'words' : '' });
        if (isSlotted) dialog.append(slot);
        const form = (isSlotted ? host : dialog).appendChild(document.createElement('form'));
        form.slot = slot.name;
        if (/hand/.test(way)) slot.assign(form);
        form.innerHTML = '<textarea id="deep" rows="4"></textarea><button type="button">Post</button>';
        dialog.showModal();
        const seen: string[] = [];
        Object.assign(window, { __seen: seen });
        for (const at of [window, document, host, dialog])
          for (const type of [
            'pointerdown',
            'mousedown',
            'mouseup',
            'click',
            'keydown',
            'focusin',
            'focusout',
          ])
            at.addEventListener(type, () => seen.push(type), true);
      }, way);
      const readSeen = () =>
        page.evaluate(() => (window as unknown as { __seen: string[] }).__seen.splice(0).join(' '));
      await page.click('#deep');
      await page.keyboard.type(post);
      await waitForBanner(page, isName);
      await readSeen();
      await browser.enterBanner(page);
      await page.keyboard.press('Tab');
      // Where the page assigns by hand, the host stands in another tree than the box, and the browser hides that from us.
      const seen = await readSeen();
      if (way !== 'slotted by hand') expect(seen).toBe('');
      await page.keyboard.press('Escape');
      await openCard(page);
      await readSeen();
      await pressButton(page, /^Write “a pupil”/);
      await expect.poll(() => page.inputValue('#deep')).toBe('So proud of a pupil in Y4 today.');
      expect(await readSeen()).toBe('');
      await page.close();
    },
  );
});

it('what fills the screen has the card above it, where it can be pressed', async () => {
  const page = await browser.open(home.url);
  await enterComposer(page, home);
  await page.keyboard.type(post);
  await waitForBanner(page, isCard);
  await page.locator('main').evaluate((main) => {
    main.addEventListener('click', () => main.requestFullscreen(), { once: true });
  });
  await page.click(home.box);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await pressButton(page, 'Close');
  await waitForBanner(page, ({ kind }) => kind === 'chip');
  await page.evaluate(() => document.exitFullscreen());
  await openCard(page);
  await pressButton(page, /^Write “a pupil”/);
  await expect.poll(() => readModel(page, home)).toBe('So proud of a pupil in Y4 today.');
  await page.close();
});
