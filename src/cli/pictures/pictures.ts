import { fileURLToPath } from 'node:url';
import type { Network } from '../../../tests/browser/build-pages.ts';
import { type Composer, composers, enterComposer } from '../../../tests/browser/composers.ts';
import { type Launched, launchExtension } from '../../../tests/browser/launch-extension.ts';
import { type Kind, readProfile, samplePost } from '../../../tests/browser/sample-posts.ts';
import { openCard } from '../../../tests/browser/wait-for-banner.ts';
import { runStep } from '../run-step.ts';
import { pictureStrip } from './picture-strip.ts';
import { areaOf, around, savePicture, sizeOf } from './save-picture.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

type Shot = { network: Network; profile: string; kind: Kind; scheme: 'light' | 'dark'; above?: number };

const shots: Shot[] = [
  { network: 'facebook', profile: 'werrington', kind: 'pupil-name', scheme: 'light' },
  { network: 'x', profile: 'churchward', kind: 'disclaimer', scheme: 'dark' },
  { network: 'linkedin', profile: 'werrington', kind: 'trust-name', scheme: 'light', above: 110 },
  { network: 'instagram', profile: 'the-learning-alliance', kind: 'work-email', scheme: 'dark' },
];

if (!(await runStep('build', [`${root}node_modules/wxt/bin/wxt.mjs`, 'build'], root))) process.exit(1);
const launched = await launchExtension();
try {
  for (const shot of shots) await pictureBanner(launched, shot);
  await picturePopup(launched);
  for (const { network, scheme } of shots) await pictureStrip(launched, network, scheme);
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
  await savePicture(page, network, around([...areas, card], page, above));
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
    await savePicture(popup, `popup-${colorScheme}`, { x: 0, y: 0, width: 360, height });
    await popup.close();
  }
  await page.close();
}

/** The part of the extension's own interface that is used in its popup. */
type Chrome = { tabs: { query(filter: object): Promise<{ url?: string }[]> } };
