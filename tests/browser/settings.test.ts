import { afterAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { expected, readProfile, samplePost } from './sample-posts.ts';
import { pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// A browser each: settings are the extension's own and last.
let browser: Launched;
const [composer] = composers;
if (!composer) throw new Error('no composer');
const post = samplePost('pupil-name', readProfile('werrington'));
const refIn = (id: string) => expected('pupil-name', readProfile(id), 'post').ref;
const isCard = ({ kind }: { kind: string }) => kind === 'card';

async function start(settings: Record<string, unknown>) {
  await browser?.close();
  browser = await launchExtension({ settings });
  const page = await browser.open(composer?.url ?? '');
  return page;
}
afterAll(() => browser?.close());

describe('the choice of a policy', () => {
  it('is asked for until it is made: no banner, no green light, and then at once a card', async () => {
    const page = await start({});
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page);
    expect((await browser.askStatus(page)).state).toBe('no-profile');
    await browser.set({ profile: 'werrington' });
    expect((await waitForBanner(page, isCard)).ref).toBe(refIn('werrington'));
    await page.close();
  });

  it('is followed by composers that are open', async () => {
    const page = await start({ profile: 'werrington' });
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    expect((await waitForBanner(page, isCard)).ref).toBe(refIn('werrington'));
    await browser.set({ profile: 'churchward' });
    await waitForBanner(page, ({ ref }) => ref === refIn('churchward'));
    await browser.set({ profile: '' });
    await waitForNoBanner(page);
    await page.close();
  });

  it('tells the popup counts and ids only', async () => {
    const page = await start({ profile: 'werrington' });
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    const status = await browser.askStatus(page);
    expect(status).toMatchObject({
      state: 'watching',
      composers: 1,
      findings: 1,
      categories: ['pupil-name'],
    });
    expect(JSON.stringify(status)).not.toContain('Jayden');
    await page.close();
  });
});

describe('what a person has said', () => {
  it('"Never for" holds in the next composer too', async () => {
    const page = await start({ profile: 'werrington' });
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    await pressButton(page, /^Never for/);
    await waitForNoBanner(page);
    await page.reload();
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await staysAway(page);
    await page.close();
  });

  it('"Less of this kind" holds for other words', async () => {
    const page = await start({ profile: 'werrington' });
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await waitForBanner(page, isCard);
    await pressButton(page, 'Less of this kind');
    await waitForNoBanner(page);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('So proud of Oliwia in Y5 today.');
    await staysAway(page, isCard);
    await page.close();
  });
});
