import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { Composer } from './composers.ts';

let script: Promise<string> | undefined;

/**
 * What src/page takes a composer for, asked of itself within the page; "none" where it finds no box. `isBare`: after every class, id,
 * test id and English label has been taken from the page.
 */
export async function findSurface(page: Page, { box }: Composer, isBare = false): Promise<string> {
  script ??= bundle();
  await page.evaluate(await script);
  return page.locator(box).evaluate((element, strip) => {
    const { __ask, __strip } = window as unknown as { __ask(box: Element): string; __strip(): void };
    if (strip) __strip();
    return __ask(element);
  }, isBare);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('ask-surface.ts', import.meta.url)),
        formats: ['iife'],
        name: '__asked',
      },
    },
  });
  const [first] = [result].flat() as [Rolldown.RolldownOutput];
  return first.output[0].code;
}
