import { launchExtension } from './launch-extension.ts';

/**
 * Run inside the mount namespace that managed-policy.test.ts makes: starts the browser there and prints, as JSON, what
 * the popup says once the policy has arrived.
 */
const { context, id, set, close } = await launchExtension();
try {
  await set({ profile: 'west' });
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  // A policy takes some seconds to arrive after a start, and none may come at all.
  await popup.waitForSelector('header .managed', { timeout: 20_000 }).catch(() => undefined);
  const text = await popup.locator('main').innerText();
  const pickers = await popup.locator('[role=combobox]').count();
  const change = await popup.getByRole('button', { name: 'Choose another' }).count();
  if (process.env.SCREENSHOT) await popup.screenshot({ path: process.env.SCREENSHOT });
  await popup.getByRole('button', { name: /My organisation/ }).click();
  const isFormDisabled = await popup.getByLabel('Trust or school').isDisabled();
  const schools = await popup.getByLabel('Schools').inputValue();
  console.log(JSON.stringify({ text, pickers, change, isFormDisabled, schools }));
} finally {
  await close();
}
