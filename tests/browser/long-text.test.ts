import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composer, composers, enterComposer, readRecord } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { waitForBanner } from './wait-for-banner.ts';

// What is too long to be read at once is read part by part: it may be neither passed over nor called watched meanwhile.
const name = 'So proud of Jayden in Y4 today. ';
const walk = 'We went up the hill, looked at the sheep, had our sandwiches in the rain and came down again. ';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington', settings: { pause: true } });
});
afterAll(() => browser.close());

const kinds = ['Quill', 'textarea'];
describe.each(composers.filter(({ kind }) => kinds.includes(kind)))(
  '$network, $surface ($kind)',
  (composer) => {
    it('has a name at its head found and asked about, though the caret is far below', async () => {
      const page = await browser.open(composer.url);
      await enterComposer(page, composer);
      await page.keyboard.insertText(`${name}${walk.repeat(500)}`);
      const status = () => browser.askStatus(page);
      await expect
        .poll(status, { timeout: 20_000 })
        .toMatchObject({ isCut: false, categories: expect.arrayContaining(['pupil-name']) });
      await page.keyboard.type('And that was that.');
      await page.click(composer.button);
      await waitForBanner(page, ({ buttons }) => buttons.some((button) => button.name === 'Post anyway'));
      expect((await readRecord(page)).posted).toEqual([]);
      await page.close();
    });
  },
);

it('is said to be read in part where it has no end, in banner and popup', async () => {
  const field = composers.find(({ kind }) => kind === 'textarea') as Composer;
  const page = await browser.open(field.url);
  await enterComposer(page, field);
  await page.keyboard.insertText(walk.repeat(2_300));
  await waitForBanner(page, ({ texts }) => texts.join().includes('I have read only part of it'));
  expect(await browser.askStatus(page)).toMatchObject({ state: 'watching', isCut: true });
  await page.close();
});
