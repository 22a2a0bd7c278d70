import type { Page } from 'playwright-core';

/**
 * Presses an element as assistive technology does: one trusted click from nowhere, with no pointer before it. In Chromium
 * an access key goes the same way; its tools give no nearer one.
 */
export async function pressWithoutPointer(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => element.setAttribute('accesskey', 'q'));
  const session = await page.context().newCDPSession(page);
  const key = { modifiers: 1, unmodifiedText: 'q', key: 'q', code: 'KeyQ', windowsVirtualKeyCode: 81 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'q', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** Presses with a finger, which might have been about to scroll. */
export async function tap(page: Page, selector: string): Promise<void> {
  const place = await page.locator(selector).boundingBox();
  if (!place) throw new Error(`No ${selector}`);
  const session = await page.context().newCDPSession(page);
  const at = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
