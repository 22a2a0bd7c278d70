import type { Page } from 'playwright-core';
import { type Banner, type Button, readBanner } from './read-banner.ts';

/** Longer than the pause after which a card may come. */
const settled = 1500;
const patience = 8000;
const step = 60;

/** Waits until the banner is as asked for. */
export async function waitForBanner(
  page: Page,
  isIt: (banner: Banner) => boolean = () => true,
): Promise<Banner> {
  let last: Banner | undefined;
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(step)) {
    last = await readBanner(page);
    if (last && isIt(last)) return last;
  }
  throw new Error(`No such banner. What there is: ${JSON.stringify(last?.texts ?? 'none')}`);
}

/** Waits until no such banner is shown any more. */
export async function waitForNoBanner(
  page: Page,
  isIt: (banner: Banner) => boolean = () => true,
): Promise<void> {
  let last: Banner | undefined;
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(step)) {
    last = await readBanner(page);
    if (!last || !isIt(last)) return;
  }
  throw new Error(`The banner stays: ${JSON.stringify(last?.texts)}`);
}

/** Sees to it that no such banner comes within the time in which one would. */
export async function staysAway(page: Page, isIt: (banner: Banner) => boolean = () => true): Promise<void> {
  for (const end = Date.now() + settled; Date.now() < end; await page.waitForTimeout(step)) {
    const banner = await readBanner(page);
    if (banner && isIt(banner)) throw new Error(`An unwanted banner: ${JSON.stringify(banner.texts)}`);
  }
}

/** Presses a button of the banner with the real mouse. Gives where it was. */
export async function pressButton(page: Page, name: string | RegExp): Promise<Button> {
  const isNamed = (button: { name: string }) =>
    typeof name === 'string' ? button.name === name : name.test(button.name);
  const banner = await waitForBanner(page, ({ buttons }) => buttons.some(isNamed));
  // The card moves into place as it comes: its second reading is where it rests.
  const { buttons } = (await readBanner(page)) ?? banner;
  const button = buttons.find(isNamed);
  if (!button) throw new Error(`The button ${name} has gone`);
  await page.mouse.click(button.x, button.y);
  return button;
}

/** Opens the chip with the mouse, where no card has opened by itself. */
export async function openCard(page: Page): Promise<Banner> {
  const banner = await waitForBanner(page, ({ kind }) => kind !== 'notice');
  if (banner.kind === 'chip') await page.mouse.click(banner.buttons[0]?.x ?? 0, banner.buttons[0]?.y ?? 0);
  return waitForBanner(page, ({ kind }) => kind === 'card');
}

/** Every finding's card, stepping through them with the mouse. The card that stands there first comes first. */
export async function readAllCards(page: Page): Promise<Banner[]> {
  const cards = [await openCard(page)];
  const [, of = '1'] = /of (\d+)/.exec(cards[0]?.count ?? '') ?? [];
  for (let at = 1; at < Number(of); at++) {
    const before = cards.at(-1)?.count;
    await pressButton(page, 'Next');
    cards.push(await waitForBanner(page, ({ count }) => count !== before));
  }
  return cards;
}
