import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readProfile, samplePost } from './sample-posts.ts';
import { waitForBanner } from './wait-for-banner.ts';

// Promise 2: what the page itself can find out about us.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

const post = samplePost('pupil-name', readProfile('werrington'));

/** All that a script of the page can read, open shadow roots included. */
function readAsPage(page: Page) {
  return page.evaluate(() => {
    const html: string[] = [];
    const read = (root: Document | ShadowRoot) => {
      html.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) read(element.shadowRoot);
    };
    read(document);
    const entries = performance.getEntriesByType('resource').map(({ name }) => name);
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie;
    const highlights = (CSS as unknown as { highlights?: { size: number } }).highlights?.size ?? 0;
    const strangers = [...document.documentElement.children].filter(
      ({ localName }) => localName !== 'head' && localName !== 'body',
    );
    return {
      text: [...html, ...entries, stored].join('\n'),
      names: Object.getOwnPropertyNames(window),
      highlights,
      strangers: strangers.map((host) => ({
        isOpen: host.shadowRoot !== null,
        children: host.childNodes.length,
        attributes: host.getAttributeNames(),
        width: host.getBoundingClientRect().width,
      })),
    };
  });
}

describe.each(composers.filter(({ surface }) => surface === 'post'))('$network', (composer) => {
  it('learns neither word, category, school nor product, and finds its editor untouched', async () => {
    const [plain, watched] = [await browser.open(composer.url), await browser.open(composer.url)];
    await browser.set({ profile: '' });
    await plain.bringToFront();
    await enterComposer(plain, composer);
    await plain.keyboard.type(post);
    const withoutUs = await plain.locator(composer.box).evaluate((box) => box.outerHTML);
    const before = await readAsPage(plain);
    await browser.set({ profile: 'werrington' });
    await watched.bringToFront();
    await enterComposer(watched, composer);
    await watched.keyboard.type(post);
    await waitForBanner(watched, ({ kind }) => kind === 'card');
    const after = await readAsPage(watched);
    // Quill marks nothing at random; Draft.js numbers its blocks so.
    const tidy = (html: string) =>
      html.replace(/(data-offset-key|data-editor|aria-describedby|id)="[^"]*"/g, '');
    const withUs = await watched.locator(composer.box).evaluate((box) => box.outerHTML);
    expect(tidy(withUs)).toBe(tidy(withoutUs));
    expect(after.text).not.toMatch(/second.?look|chrome-extension|werrington|pupil|serious/i);
    expect(after.highlights).toBe(0);
    expect(after.names.filter((name) => !before.names.includes(name))).toEqual([]);
    expect(after.strangers).toEqual([{ isOpen: false, children: 0, attributes: ['style'], width: 0 }]);
    await plain.close();
    await watched.close();
  });
});
