import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  composers,
  edits,
  enterComposer,
  moreComposers,
  rareComposers,
  readModel,
  readRecord,
} from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';

// The demo pages by themselves: what they stand in for has to hold before anything is tested on them.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ extension: false });
});
afterAll(() => browser.close());

// What describes a picture goes out with the picture's caption, in one press on Share.
const rare = rareComposers.filter(({ network, editor }) => network !== 'instagram' || editor !== 'alt');
describe.each([...composers, ...moreComposers, ...rare, ...edits])(
  '$network, $editor ($kind)',
  (composer) => {
    it('takes real keys and posts what was typed', async () => {
      const page = await browser.open(composer.url);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await enterComposer(page, composer);
      const button = page.locator(composer.button);
      const isForm = composer.isOn || composer.surface === 'bio' || composer.surface === 'name';
      if (!isForm) expect(await button.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('Rain, at last 🌧️!');
      expect(await readModel(page, composer)).toBe('Rain, at last 🌧️!');
      expect(await button.getAttribute('aria-disabled')).toBeNull();
      await button.click();
      const { posted, shortcuts } = await readRecord(page);
      expect(posted).toContainEqual({ editor: composer.editor, text: 'Rain, at last 🌧️!' });
      expect(shortcuts).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    });
  },
);

describe('traps and shortcuts', () => {
  it('opens a composer on X by the key "n", outside fields only', async () => {
    const page = await browser.open('https://x.com/home');
    await page.keyboard.press('n');
    await page.waitForSelector('[role=dialog]');
    await page.keyboard.type('nn');
    expect((await readRecord(page)).shortcuts).toEqual(['n']);
    await page.close();
  });

  it('keeps the focus in a modal and closes it by Esc and by a press outside', async () => {
    const page = await browser.open('https://www.facebook.com/');
    await page.click('[role=main] [role=button]');
    await page.evaluate(() => document.querySelector<HTMLElement>('[type=search]')?.focus());
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('[role=dialog]')))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    await page.click('[role=main] [role=button]');
    await page.mouse.click(20, 400);
    expect(await page.locator('[role=dialog]').count()).toBe(0);
    await page.close();
  });

  it('refuses inline script', async () => {
    const page = await browser.open('https://x.com/home');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    await page.close();
  });
});
