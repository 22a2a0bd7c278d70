import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The ways in which a picture or video comes into a composer. */
export type Way = 'chosen' | 'chosen, a video' | 'pasted' | 'dropped';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Brings a picture or video into a composer as a person does: by its file input, the real clipboard, or a real drop. */
export async function attachFile(page: Page, box: string, way: Way): Promise<void> {
  if (way === 'pasted') return paste(page, box);
  if (way === 'dropped') return drop(page, box);
  const file =
    way === 'chosen'
      ? { name: 'farm.png', mimeType: 'image/png', buffer: picture }
      : { name: 'farm.mp4', mimeType: 'video/mp4', buffer: Buffer.from('ftypisom') };
  await page.locator('input[type=file]').first().setInputFiles(file);
}

async function paste(page: Page, box: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const image = new Blob([bytes], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  }, picture.toString('base64'));
  await page.focus(box);
  await page.keyboard.press('ControlOrMeta+v');
}

async function drop(page: Page, box: string): Promise<void> {
  const area = await page.locator(box).boundingBox();
  if (!area) throw new Error('the box cannot be seen');
  const session = await page.context().newCDPSession(page);
  const files = [join(import.meta.dirname, '../../public/icon/128.png')];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      ...{ type, x: area.x + area.width / 2, y: area.y + Math.min(area.height / 2, 20) },
      data: { items: [], files, dragOperationsMask: 1 },
    });
  await session.detach();
}
