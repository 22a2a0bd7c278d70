import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';

// Draws the sizes that browsers and stores ask for from the one drawing: public/icon/icon.svg. Run by hand when it changes.
const folder = new URL('../../../public/icon/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
// At 16 px a second line would only blur the first.
const bold =
  'rect{x:0;y:0;width:128px;height:128px}.fine{display:none}.lens{stroke-width:14}.handle{stroke-width:18}.word{d:path("M46 56h20");stroke-width:16}';
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px}${size === 16 ? bold : ''}`;
  await page.setContent(`<style>${style}</style>${drawing}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
