import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension();
});
afterAll(() => browser.close());

async function openPopup() {
  const popup = await browser.context.newPage();
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
    await popup.getByText('Churchward School').waitFor();
    await popup.reload();
    await popup.getByText('Churchward School').waitFor();
    expect(await popup.getByRole('combobox').count()).toBe(0);
    await popup.close();
  });

  it('lists what is checked and every clause, the unchecked ones too', async () => {
    const popup = await openPopup();
    await popup.getByText('What it checks').click();
    await popup.getByText('My policy', { exact: true }).click();
    const text = await popup.locator('main').innerText();
    expect(text).toMatch(/Pupil's name/);
    expect(text).toMatch(/Cannot be checked in a text/);
    await popup.close();
  });

  it('keeps an organisation and refuses a domain that is none', async () => {
    const popup = await openPopup();
    await popup.getByText('My organisation').click();
    await popup.getByLabel('Trust or school').fill('Moor Academies');
    await popup.getByLabel(/E-mail and web domains/).fill('not a domain');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText(/is no domain/).waitFor();
    expect(await popup.getByLabel('Trust or school').inputValue()).toBe('Moor Academies');
    await popup.getByLabel(/E-mail and web domains/).fill('moor.sch.uk');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.reload();
    await popup.getByText('My organisation').click();
    expect(await popup.getByLabel('Trust or school').inputValue()).toBe('Moor Academies');
    await popup.close();
  });

  it('says that a stored policy is gone, keeps the last good one and asks again', async () => {
    await browser.set({ profile: 'closed-school', lastGoodProfile: 'werrington' });
    const popup = await openPopup();
    await popup.getByText(/“closed-school”/).waitFor();
    expect(await popup.locator('.chosen').innerText()).toContain('Werrington Primary School');
    expect(await popup.getByRole('combobox').count()).toBe(1);
    await popup.close();
  });
});
