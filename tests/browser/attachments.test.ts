import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachFile } from './attach-file.ts';
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile } from './sample-posts.ts';
import { readAllCards, waitForBanner } from './wait-for-banner.ts';

// Whether a picture or video is attached is seen as it comes and as it goes, whichever way it came.
const profile = readProfile('werrington');
const caption = 'Our Year 4 pupils on the trip to the farm today.';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id });
});
afterAll(() => browser.close());

describe('a comment in an article without a form', () => {
  it('is told of a picture below its box, and of none that the post shows', async () => {
    const page = await browser.open('https://x.com/dalewhitlock/status/19');
    const hasPhoto = async () => (await browser.askStatus(page)).categories.includes('photo');
    await page.evaluate(() => {
      const comment = document.createElement('div');
      comment.innerHTML = '<textarea id="comment"></textarea><div id="previews"></div>';
      document.querySelector('article')?.append(comment);
    });
    const show = (before: string) =>
      page.evaluate(async (selector) => {
        const canvas = new OffscreenCanvas(200, 200);
        canvas.getContext('2d')?.fillRect(0, 0, 200, 200);
        const image = document.createElement('img');
        image.src = URL.createObjectURL(await canvas.convertToBlob());
        document.querySelector(selector)?.prepend(image);
      }, before);
    await show('article');
    await page.click('#comment');
    await page.keyboard.type(caption);
    await expect.poll(async () => (await browser.askStatus(page)).composers, { timeout: 5000 }).toBe(1);
    await page.waitForTimeout(1500);
    expect(await hasPhoto()).toBe(false);
    await show('#previews');
    await expect.poll(hasPhoto, { timeout: 5000 }).toBe(true);
    await page.locator('#previews img').evaluate((image) => image.remove());
    await expect.poll(hasPhoto, { timeout: 5000 }).toBe(false);
    await page.close();
  });
});

describe.each(composers.filter(({ surface }) => surface === 'post'))(
  '$network, a post ($kind)',
  (composer) => {
    it('is told of pictures and videos chosen, pasted, dropped and taken out again', async () => {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.type(caption);
      const hasPhoto = async () => (await browser.askStatus(page)).categories.includes('photo');
      const remove = page.locator('[aria-label="Remove media"]');
      const takeOut = async () => {
        await remove.click();
        await expect.poll(hasPhoto, { timeout: 5000 }).toBe(false);
      };
      // Instagram begins with a picture.
      if ((await remove.count()) > 0) await takeOut();
      for (const way of ['chosen', 'chosen, a video', 'pasted', 'dropped'] as const) {
        expect(await hasPhoto(), way).toBe(false);
        await attachFile(page, composer.box, way);
        await remove.waitFor();
        await expect.poll(hasPhoto, { timeout: 5000, message: way }).toBe(true);
        if (way === 'dropped') {
          await waitForBanner(page);
          const { title, ref } = expected('photo', profile, 'post');
          expect((await readAllCards(page)).map((card) => [card.title, card.ref])).toContainEqual([
            title,
            ref,
          ]);
        }
        await takeOut();
      }
      expect(await readModel(page, composer)).toBe(caption);
      await page.close();
    });
  },
);
