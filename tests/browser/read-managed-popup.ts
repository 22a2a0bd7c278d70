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
  await popup.waitForSelector('header .tag', { timeout: 20_000 }).catch(() => undefined);
  const text = await popup.locator('main').innerText();
  const pickers = await popup.locator('[role=combobox]').count();
  const change = await popup.locator('button.plain[aria-expanded]').count();
  await popup.locator('summary').last().click();
  const isFormDisabled = await popup.locator('form input').first().isDisabled();
  const school = await popup.locator('form textarea').nth(1).inputValue();
  console.log(JSON.stringify({ text, pickers, change, isFormDisabled, school }));
} finally {
  await close();
}
