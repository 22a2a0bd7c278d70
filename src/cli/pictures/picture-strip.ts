import type { Page } from 'playwright-core';
import type { Network } from '../../../tests/browser/build-pages.ts';
import { type Composer, composers, enterComposer, readModel } from '../../../tests/browser/composers.ts';
import type { Launched } from '../../../tests/browser/launch-extension.ts';
import type { Banner } from '../../../tests/browser/read-banner.ts';
import { readMarks } from '../../../tests/browser/read-marks.ts';
import { openCard, pressButton, waitForBanner } from '../../../tests/browser/wait-for-banner.ts';
import { areaOf, around, savePicture, sizeOf } from './save-picture.ts';

type Frame = { title: string; picture: string };

const text = 'So proud of Jayden in Y4. Aisha in Y3 was a star too.';
const frameWidth = 400;

/** Pictures what happens from the first underline to the question before "Post", side by side. */
export async function pictureStrip(
  browser: Launched,
  network: Network,
  scheme: 'light' | 'dark',
): Promise<void> {
  const composer = composers.find((one) => one.network === network && one.surface === 'post') as Composer;
  await browser.set({ profile: 'werrington', pause: true });
  const page = await browser.open(composer.url + (scheme === 'dark' ? '?dark' : ''));
  await enterComposer(page, composer);
  await page.evaluate(() => document.documentElement.style.setProperty('caret-color', 'transparent'));
  await page.keyboard.type(text);
  while ((await readMarks(page)).length === 0) await page.waitForTimeout(20);
  const found = await page.screenshot();
  const card = await openCard(page);
  const shown = await page.screenshot();
  await pressButton(page, /^Write/);
  await waitForText(page, composer, (now) => now !== text);
  const chip = await waitForBanner(page, isPlaced);
  await page.mouse.move(0, 0);
  const mended = await page.screenshot();
  await page.click(composer.button);
  const question = await waitForBanner(
    page,
    (banner) => isPlaced(banner) && banner.buttons.some(({ name }) => name === 'Post anyway'),
  );
  await page.mouse.move(0, 0);
  const asked = await page.screenshot();
  // One area for all frames, so that nothing but what happens moves from one to the next.
  const boxes = [await areaOf(page, composer.box), await areaOf(page, composer.button)];
  const ours = [card, chip, question].map(({ place }) => ({ x: place.left, y: place.top, ...sizeOf(place) }));
  const area = around([...boxes, ...ours], page);
  await page.close();

  const frames = [
    { title: '1 Underlined', picture: found },
    { title: '2 What, which clause, what to do', picture: shown },
    { title: '3 Mended by one press, one more to look at', picture: mended },
    { title: '4 Asked before “Post”', picture: asked },
  ].map(({ title, picture }) => ({ title, picture: picture.toString('base64') }));
  await saveStrip(browser, network, frames, area);
}

async function saveStrip(
  browser: Launched,
  network: Network,
  frames: Frame[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const page = await browser.context.newPage();
  const scale = frameWidth / width;
  await page.setViewportSize({
    width: frames.length * (frameWidth + 16) + 16,
    height: Math.ceil(height * scale) + 56,
  });
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; display: flex; gap: 16px; background: #fff; font: 15px sans-serif; }
    figure { margin: 0; }
    div { width: ${frameWidth}px; height: ${height * scale}px; overflow: hidden; border-radius: 6px; }
    img { display: block; transform-origin: 0 0; transform: scale(${scale}) translate(${-x}px, ${-y}px); }
    figcaption { padding-top: 8px; }
  </style>${frames
    .map(
      ({ title, picture }) =>
        `<figure><div><img src="data:image/png;base64,${picture}"></div><figcaption>${title}</figcaption></figure>`,
    )
    .join('')}`);
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await savePicture(page, `strip-${network}`, { x: 0, y: 0, ...size });
  await page.close();
}

/** Whether a banner has a place already: it is read out before it is drawn. */
function isPlaced({ place }: Banner): boolean {
  return place.right > place.left;
}

async function waitForText(page: Page, composer: Composer, isIt: (text: string) => boolean): Promise<void> {
  while (!isIt(await readModel(page, composer))) await page.waitForTimeout(20);
}
