import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel, readRecord } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { overlap, placeOfElement, placeOfWords } from './places.ts';
import { expected, readProfile, samplePost } from './sample-posts.ts';
import { pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

const profile = readProfile('werrington');
const post = samplePost('pupil-name', profile);
const pupil = expected('pupil-name', profile, 'post').title;
const isCard = ({ kind }: { kind: string }) => kind === 'card';

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  /** Gets to where a card has opened beside the box. */
  async function openWithCard() {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    return page;
  }
  const hasFocus = (page: Awaited<ReturnType<typeof openWithCard>>) =>
    page.locator(composer.box).evaluate((box) => {
      const { activeElement } = box.getRootNode() as Document | ShadowRoot;
      return activeElement !== null && (box === activeElement || box.contains(activeElement));
    });

  it('goes when the words are mended, and the editor keeps its text', async () => {
    const page = await openWithCard();
    expect(await readModel(page, composer)).toBe(post);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('So proud of everybody today.');
    await waitForNoBanner(page);
    expect(await readModel(page, composer)).toBe('So proud of everybody today.');
    await page.close();
  });

  it('takes a double click whole, though the first press has closed the card', async () => {
    for (const name of [/^Write “a pupil”/, 'Not now']) {
      const page = await openWithCard();
      const dialogs = await page.locator('[role=dialog]').count();
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
          window.addEventListener(type, () => heard.push(type), true);
        Object.assign(window, { heard });
      });
      const place = await pressButton(page, name);
      await waitForNoBanner(page, isCard);
      await page.mouse.click(place.x, place.y, { clickCount: 2 });
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(await page.locator('[role=dialog]').count()).toBe(dialogs);
      expect(await hasFocus(page)).toBe(true);
      // A later press there is meant for the page.
      await page.waitForTimeout(600);
      await page.mouse.click(place.x, place.y);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain(
        'pointerdown',
      );
      await page.close();
    }
  });

  it('leaves focus, dialog and shortcuts alone when it is pressed and when keys are pressed in it', async () => {
    const page = await openWithCard();
    const dialogs = await page.locator('[role=dialog]').count();
    expect(await hasFocus(page)).toBe(true);
    await pressButton(page, 'Close');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    expect(await hasFocus(page)).toBe(true);
    await browser.enterBanner(page);
    await waitForBanner(page, isCard);
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await readModel(page, composer)).toBe(post);
    await page.keyboard.press('Escape');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.type(' Really.');
    expect(await readModel(page, composer)).toBe(`${post} Really.`);
    expect(await readRecord(page)).toEqual({ posted: [], shortcuts: [] });
    expect(await page.locator('[role=dialog]').count()).toBe(dialogs);
    await page.close();
  });

  it('the shortcut leads to the card and back to the caret, wherever that stood', async () => {
    const page = await openWithCard();
    for (let at = 0; at < 'today.'.length; at++) await page.keyboard.press('ArrowLeft');
    await browser.enterBanner(page);
    await expect.poll(() => hasFocus(page)).toBe(false);
    await browser.enterBanner(page);
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.keyboard.type('yester');
    expect(await readModel(page, composer)).toBe(post.replace('today.', 'yestertoday.'));
    await page.close();
  });

  it('closes by Esc from the box, and nothing of the page with it', async () => {
    const page = await openWithCard();
    const dialogs = await page.locator('[role=dialog]').count();
    await page.keyboard.press('Escape');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    expect(await page.locator('[role=dialog]').count()).toBe(dialogs);
    expect(await hasFocus(page)).toBe(true);
    await page.close();
  });

  it('covers neither the words nor the Post button, and does not keep the post back', async () => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    const words = samplePost('work-email', profile);
    await page.keyboard.type(words);
    const { place } = await waitForBanner(page, isCard);
    expect(overlap(place, await placeOfWords(page.locator(composer.box)))).toBe(false);
    expect(overlap(place, await placeOfElement(page.locator(composer.button)))).toBe(false);
    await page.click(composer.button);
    expect((await readRecord(page)).posted).toEqual([{ editor: composer.editor, text: words }]);
    await waitForNoBanner(page);
    await page.close();
  });

  it('is silent about what was dismissed, until the composer is opened anew', async () => {
    const page = await openWithCard();
    await pressButton(page, 'Not now');
    // Another finding of the same post may be shown now: a picture, say.
    await waitForNoBanner(page, ({ title }) => title === pupil);
    await page.keyboard.type(' Well done!');
    await staysAway(page, ({ title }) => title === pupil);
    expect(await readModel(page, composer)).toBe(`${post} Well done!`);
    await page.close();
    await (await openWithCard()).close();
  });
});
