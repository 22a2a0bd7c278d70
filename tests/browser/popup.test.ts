import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension();
});
afterAll(() => browser.close());

async function openPopup(): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.waitForSelector('main');
  return popup;
}

describe('the popup in the browser', () => {
  it('is worked by the keyboard: search, choose, and it is in force and remembered', async () => {
    const popup = await openPopup();
    await popup.getByRole('combobox').focus();
    await popup.keyboard.type('church');
    await popup.keyboard.press('Enter');
    await popup.locator('.chosen', { hasText: 'Churchward School' }).waitFor();
    await popup.reload();
    await popup.locator('.chosen', { hasText: 'Churchward School' }).waitFor();
    expect(await popup.getByRole('combobox').count()).toBe(0);
    await popup.close();
  });

  it('lists what is checked and every clause, the unchecked ones too', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: /What is checked/ }).click();
    expect(await popup.locator('main').innerText()).toMatch(/Pupil's name/);
    await popup.getByRole('button', { name: 'Back' }).click();
    await popup.getByRole('button', { name: /The policy/ }).click();
    expect(await popup.locator('main').innerText()).toMatch(/Not checked: /);
    await popup.close();
  });

  it('keeps an organisation, refuses a domain that is none, and loses nothing that was typed', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: /My organisation/ }).click();
    await popup.getByLabel('Trust or school').fill('Moor Academies');
    const domains = popup.getByLabel('E-mail and web domains');
    await domains.fill('not a domain');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('“not a domain” does not look like a domain.').waitFor();
    // As when one looks elsewhere and the popup closes.
    await popup.reload();
    await popup.getByRole('button', { name: /My organisation/ }).click();
    expect(await popup.getByLabel('Trust or school').inputValue()).toBe('Moor Academies');
    await domains.fill('https://www.moor.sch.uk/');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('Saved. It is in force now.').waitFor();
    await expect.poll(() => domains.inputValue()).toBe('moor.sch.uk');
    await popup.close();
  });

  it('says that a stored policy is gone, keeps the last good one and asks again', async () => {
    await browser.set({ profile: 'werrington' });
    await browser.set({ profile: 'closed-school' });
    const popup = await openPopup();
    await popup.getByText(/“closed-school”/).waitFor();
    await popup.locator('.chosen', { hasText: 'Werrington Primary School' }).waitFor();
    expect(await popup.getByRole('combobox').count()).toBe(1);
    await popup.close();
  });

  it('shows the keys that lead to the card, and opens the page where they are changed', async () => {
    const popup = await openPopup();
    await popup.getByText('Alt+Shift+L: to the card and back to your text').waitFor();
    const next = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Change the keys' }).click();
    const page = await next;
    await expect.poll(() => page.url()).toBe('chrome://extensions/shortcuts');
    await page.close();
    await popup.close();
  });

  it.each(['light', 'dark'] as const)('has no text too faint to read (%s)', async (colorScheme) => {
    await browser.set({ profile: 'werrington' });
    const popup = await openPopup();
    await popup.emulateMedia({ colorScheme });
    for (const view of [undefined, /What is checked/, /The policy/, /My organisation/]) {
      if (view) await popup.getByRole('button', { name: view }).click();
      expect(await popup.evaluate(findFaint)).toEqual([]);
      if (view) await popup.getByRole('button', { name: 'Back' }).click();
    }
    await popup.close();
  });

  it.each(['popup', 'options'])(
    '%s fits a narrow window and its text may be twice as large',
    async (name) => {
      const page = await openPopup();
      await page.goto(`chrome-extension://${browser.id}/${name}.html`);
      await page.setViewportSize({ width: 320, height: 600 });
      await page.waitForSelector('main');
      await page.addStyleTag({ content: 'body { font-size: 28px }' }).catch(() => undefined);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    },
  );

  it('asks nothing of the network', () => {
    expect(browser.strays).toEqual([]);
  });
});

/** Runs in the popup: every text whose colour stands out from what is behind it by less than 4.5 to 1 (WCAG 1.4.3). */
function findFaint(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const faint: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText) continue;
    const one = luminance(getComputedStyle(element).color);
    const other = luminance(behind(element));
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < 4.5) faint.push(`${element.textContent?.trim()}: ${ratio.toFixed(2)}`);
  }
  return faint;
}
