import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Network } from '../../tests/browser/build-pages.ts';
import { type Composer, composers, enterComposer } from '../../tests/browser/composers.ts';
import { type Launched, launchExtension } from '../../tests/browser/launch-extension.ts';
import { type Kind, readProfile, samplePost } from '../../tests/browser/sample-posts.ts';
import { openCard } from '../../tests/browser/wait-for-banner.ts';
import { runStep } from './run-step.ts';
import { shrinkPng } from './shrink-png.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}docs/pictures/`;
const heaviest = 120_000;

type Shot = { network: Network; profile: string; kind: Kind; scheme: 'light' | 'dark'; above?: number };
type Area = { x: number; y: number; width: number; height: number };

const shots: Shot[] = [
  { network: 'facebook', profile: 'werrington', kind: 'pupil-name', scheme: 'light' },
  { network: 'x', profile: 'churchward', kind: 'disclaimer', scheme: 'dark' },
  { network: 'linkedin', profile: 'werrington', kind: 'trust-name', scheme: 'light', above: 110 },
  { network: 'instagram', profile: 'the-learning-alliance', kind: 'work-email', scheme: 'dark' },
];

if (!(await runStep('build', [`${root}node_modules/wxt/bin/wxt.mjs`, 'build'], root))) process.exit(1);
await mkdir(folder, { recursive: true });
const launched = await launchExtension();
try {
  for (const shot of shots) await pictureBanner(launched, shot);
  await picturePopup(launched);
} finally {
  await launched.close();
}

/** Types a sample post on a network's demo page and pictures the box with its card. */
async function pictureBanner(
  browser: Launched,
  { network, profile, kind, scheme, above }: Shot,
): Promise<void> {
  const composer = composers.find((one) => one.network === network && one.surface === 'post') as Composer;
  await browser.set({ profile });
  const page = await browser.open(composer.url + (scheme === 'dark' ? '?dark' : ''));
  await enterComposer(page, composer);
  await page.keyboard.type(samplePost(kind, readProfile(profile)));
  await openCard(page);
  // A caret blinks, and no two pictures would be the same.
  await page.evaluate(() => document.documentElement.style.setProperty('caret-color', 'transparent'));
  // The mouse may rest on a button of the card.
  await page.mouse.move(0, 0);
  const { place } = await openCard(page);
  const areas = [await areaOf(page, composer.box), await areaOf(page, composer.button)];
  const card = { ...{ x: place.left, y: place.top }, ...sizeOf(place) };
  await save(page, network, around([...areas, card], page, above));
  await page.close();
}

/** Pictures the popup as it is over a page with a finding, in both schemes. */
async function picturePopup(browser: Launched): Promise<void> {
  const [composer] = composers;
  if (!composer) return;
  await browser.set({ profile: 'werrington' });
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type(samplePost('pupil-name', readProfile('werrington')));
  await openCard(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 360, height: 600 });
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Opened as a page, the popup would take itself for the tab in front.
    await popup.addInitScript((url) => {
      const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const query = tabs.query.bind(tabs);
      tabs.query = async () => (await query({})).filter((tab) => tab.url === url);
    }, page.url());
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
    await popup.getByText('Watching one box').or(popup.getByText('to look at')).first().waitFor();
    const height = await popup.evaluate(() => document.body.scrollHeight);
    await save(popup, `popup-${colorScheme}`, { x: 0, y: 0, width: 360, height });
    await popup.close();
  }
  await page.close();
}

/** As sharp as the weight allows. */
async function save(page: Page, name: string, clip: Area): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A clip counts from the page's beginning, and a page may have scrolled to its box.
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  for (const scale of [2, 1.5, 1]) {
    const { data } = await session.send('Page.captureScreenshot', {
      ...{ format: 'png', captureBeyondViewport: false },
      clip: { ...clip, x: clip.x + left, y: clip.y + top, scale },
    });
    const picture = shrinkPng(Buffer.from(data, 'base64'));
    if (picture.length > heaviest && scale > 1) continue;
    await writeFile(`${folder}${name}.png`, picture);
    console.log(`docs/pictures/${name}.png  ${Math.round(picture.length / 1000)} kB, ${scale} times`);
    return;
  }
}

async function areaOf(page: Page, selector: string): Promise<Area> {
  const area = await page.locator(selector).first().boundingBox();
  if (!area) throw new Error(`${page.url()}: nothing to see at ${selector}`);
  return area;
}

function sizeOf({ left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>) {
  return { width: right - left, height: bottom - top };
}

/** All of these with some of the page around them. */
function around(areas: Area[], page: Page, above = 24): Area {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.min(...areas.map((area) => area.x)) - 64);
  const y = Math.max(0, Math.min(...areas.map((area) => area.y)) - above);
  const right = Math.min(width, Math.max(...areas.map((area) => area.x + area.width)) + 24);
  const bottom = Math.min(height, Math.max(...areas.map((area) => area.y + area.height)) + 24);
  return { x, y, width: right - x, height: bottom - y };
}

/** The part of the extension's own interface that is used in its popup. */
type Chrome = { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
