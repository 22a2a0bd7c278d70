import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { shrinkPng } from './shrink-png.ts';

/** A part of the window, in CSS pixels from its upper left corner. */
export type Area = { x: number; y: number; width: number; height: number };

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const heaviest = 120_000;

/** Saves a part of the window in docs/pictures, as sharp as the weight allows. */
export async function savePicture(page: Page, name: string, clip: Area): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A clip counts from the page's beginning, and a page may have scrolled to its box.
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  for (const scale of [2, 1.5, 1]) {
    const { data } = await session.send('Page.captureScreenshot', {
      ...{ format: 'png', captureBeyondViewport: false },
      clip: { ...clip, x: clip.x + left, y: clip.y + top, scale },
    });
    const picture = shrinkPng(Buffer.from(data, 'base64'));
    if (picture.length > heaviest && scale > 1) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}${name}.png`, picture);
    console.log(`docs/pictures/${name}.png  ${Math.round(picture.length / 1000)} kB, ${scale} times`);
    return;
  }
}

/** Where an element stands in the window; throws where there is none. */
export async function areaOf(page: Page, selector: string): Promise<Area> {
  const area = await page.locator(selector).first().boundingBox();
  if (!area) throw new Error(`${page.url()}: nothing to see at ${selector}`);
  return area;
}

/** How large a place is. */
export function sizeOf({ left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>) {
  return { width: right - left, height: bottom - top };
}

/** All of these with some of the page around them. */
export function around(areas: Area[], page: Page, above = 24): Area {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.min(...areas.map((area) => area.x)) - 64);
  const y = Math.max(0, Math.min(...areas.map((area) => area.y)) - above);
  const right = Math.min(width, Math.max(...areas.map((area) => area.x + area.width)) + 24);
  const bottom = Math.min(height, Math.max(...areas.map((area) => area.y + area.height)) + 24);
  return { x, y, width: right - x, height: bottom - y };
}
