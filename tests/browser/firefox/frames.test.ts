import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirefoxPage } from './firefox-page.ts';
import { type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';

// As in ../frames.test.ts, but for blob: which the demo pages' own policy refuses, and for frames of somebody else.
let browser: LaunchedFirefox;
beforeAll(async () => {
  browser = await launchFirefox({ profile: 'werrington' });
});
afterAll(() => browser.close());

describe('a frame that a network makes itself', () => {
  it.each(['srcdoc', 'filled', 'written'])('%s is watched', async (kind) => {
    const page = (await browser.open('https://x.com/home')) as unknown as FirefoxPage;
    await page.evaluate((way) => {
      const html = '<form><textarea></textarea><button>Post</button></form>';
      const frame = document.createElement('iframe');
      frame.style.cssText =
        'position: fixed; left: 20px; top: 20px; width: 700px; height: 400px; z-index: 99';
      if (way === 'srcdoc') frame.srcdoc = html;
      document.body.append(frame);
      const inner = frame.contentDocument;
      if (way === 'filled' && inner) inner.body.innerHTML = html;
      if (way === 'written') {
        inner?.open();
        inner?.write(html);
        inner?.close();
      }
    }, kind);
    await expect.poll(() => page.own.frames().length, { timeout: 5000 }).toBe(2);
    const box = await page.own.frames().at(-1)?.waitForSelector('textarea', { timeout: 5000 });
    await box?.click();
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    const countHosts = () =>
      page.evaluate(() => {
        const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
        const all = contentDocument?.querySelectorAll('*') ?? [];
        return [...all].filter(({ localName }) => localName.includes('-')).length;
      });
    await expect.poll(countHosts, { timeout: 8000 }).toBe(1);
    await page.close();
  });
});
