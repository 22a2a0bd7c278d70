import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import {
  expected,
  type Kind,
  kinds,
  overlayFor,
  profileIds,
  readProfile,
  samplePost,
} from './sample-posts.ts';
import { readAllCards, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension();
});
afterAll(() => browser.close());

/** Types a post of a kind and looks for the card that its clause calls for. */
async function typeAndLook(page: Page, kind: Kind, id: string, surface: 'post' | 'comment'): Promise<void> {
  const profile = readProfile(id);
  const { title, ref } = expected(kind, profile, surface);
  await page.keyboard.type(samplePost(kind, profile));
  await waitForBanner(page);
  const cards = await readAllCards(page);
  // The name and the missing line that it calls for share a card where one clause speaks of both; either may lead it.
  const pair = (['trust-name', 'disclaimer'] as Kind[]).map((one) => expected(one, profile, surface).title);
  const shown = cards.map((card) => ({
    title: pair.includes(title) && pair.includes(card.title) && card.ref === ref ? title : card.title,
    ref: card.ref,
  }));
  expect(shown).toContainEqual({ title, ref });
}

describe.each(composers)('$network, $surface ($kind)', (composer) => {
  it('shows the clause for each of the five kinds, and goes when the text is cleared', async () => {
    const profile = 'churchward';
    await browser.set({ profile, organisation: {} });
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    for (const kind of kinds) {
      await typeAndLook(page, kind, profile, composer.surface as 'post' | 'comment');
      expect(await readModel(page, composer)).toBe(samplePost(kind, readProfile(profile)));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await waitForNoBanner(page);
    }
    await page.close();
  });
});

describe.each(profileIds)('%s', (id) => {
  it.each(kinds)('has its clause for a post of the kind %s', async (kind) => {
    const profile = readProfile(id);
    await browser.set({ profile: id, organisation: overlayFor(profile) });
    const composer = composers[(profileIds.indexOf(id) + 2 * kinds.indexOf(kind)) % composers.length];
    if (!composer) throw new Error('no composer');
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await typeAndLook(page, kind, id, composer.surface as 'post' | 'comment');
    await page.close();
  });
});
