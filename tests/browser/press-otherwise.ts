import type { Page } from 'playwright-core';
import { FirefoxPage } from './firefox/firefox-page.ts';

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
  await touch(page, [{ x: place.x + place.width / 2, y: place.y + place.height / 2 }]);
}

/** Goes down with a finger, along these points, and up again. */
export async function touch(page: Page, points: readonly { x: number; y: number }[]): Promise<void> {
  if (page instanceof FirefoxPage) return page.touch(points);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  for (const [at, point] of points.entries())
    await session.send('Input.dispatchTouchEvent', {
      type: at === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [point],
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
