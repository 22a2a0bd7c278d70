import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Told } from './ask-surface.ts';
import { bundleModule } from './bundle-module.ts';
import type { Composer } from './composers.ts';

let script: Promise<string> | undefined;
type Asked = Window & { __ask?(box: Element): Told; __askBare?(): string[] };

/** What src/page takes a composer for, and for an answer to what, asked of itself within the page; "none" where it finds no box. */
export async function findSurface(page: Page, { box }: Pick<Composer, 'box'>): Promise<Told> {
  script ??= bundleModule(fileURLToPath(new URL('ask-surface.ts', import.meta.url)), '__asked');
  if (!(await page.evaluate(() => '__ask' in window))) await page.evaluate(await script);
  return page.locator(box).evaluate((element) => (window as Asked).__ask?.(element) as Told);
}

/** The same for all that were asked for, after every class, id, test id and English label has been taken from the page. */
export function findBare(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as Asked).__askBare?.() ?? []);
}
