import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readClosedTree } from './read-closed-tree.ts';
import { callOnMarks } from './read-marks.ts';
import { openCard, waitForBanner } from './wait-for-banner.ts';

// A live region that comes with its text is silent in NVDA and JAWS: it stands there empty first, and speaks once.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

type Node = { backendNodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** Writes down, from now on, all that the live region is given to say, and each time it is put into the page anew. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: Node): Node | undefined =>
    node.attributes?.join(' ').includes('role status')
      ? node
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  const region = find(root);
  if (!region) throw new Error('no live region');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: region.backendNodeId });
  const call = (run: string) =>
    session.send('Runtime.callFunctionOn', {
      ...{ objectId: object.objectId ?? '', functionDeclaration: run, returnByValue: true },
    });
  await call(`function () {
    this.heard = [];
    const note = () => this.textContent && this.heard.push(this.textContent);
    new MutationObserver(note).observe(this, { childList: true, characterData: true, subtree: true });
    new MutationObserver((all) => {
      for (const { addedNodes } of all)
        if ([...addedNodes].includes(this.getRootNode().host) && this.textContent) this.heard.push('moved');
    }).observe(document, { childList: true, subtree: true });
    // Whatever is taken out of the top layer and put back is told anew.
    const layer = this.closest('[popover]');
    layer?.addEventListener('beforetoggle', ({ newState }) =>
      newState === 'open' && this.textContent && this.heard.push('shown again'));
  }`);
  return async () => (await call('function () { return this.heard }')).result.value as string[];
}

describe('what a screen reader is told', () => {
  const x = composers.find(({ url }) => url === 'https://x.com/home');
  if (!x) throw new Error('no composer');

  it('comes from a region that was there before, and each set of findings once', async () => {
    const page = await browser.open(x.url);
    await enterComposer(page, x);
    const regions = async () => (await readClosedTree(page)).filter(({ role }) => role === 'status');
    await expect.poll(async () => (await regions()).length, { timeout: 5000 }).toBe(1);
    const heard = await listen(page);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await expect.poll(heard).toHaveLength(1);
    expect((await heard())[0]).toContain("Pupil's name");
    // Closing, opening, moving, typing on: nothing of that is news.
    await page.keyboard.press('Escape');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    await openCard(page);
    await page.evaluate(() => scrollBy(0, 30));
    await page.keyboard.type(' Rain, at last.');
    await page.waitForTimeout(1500);
    expect(await heard()).toHaveLength(1);
    await page.keyboard.type(' What a shit day.');
    await expect.poll(async () => (await heard()).length, { timeout: 4000 }).toBe(2);
    expect((await heard())[1]).toContain('1 more');
    await page.waitForTimeout(1000);
    expect(await heard()).toHaveLength(2);
    await page.close();
  });

  it('is English, and said to be so on a page in another language', async () => {
    const page = await browser.open(x.url);
    await page.evaluate(() => {
      document.documentElement.lang = 'cy';
    });
    await enterComposer(page, x);
    await page.keyboard.type('So proud of Jayden in Y4 today.');
    await waitForBanner(page, ({ kind }) => kind === 'card');
    const areEnglish = await callOnMarks(
      page,
      "function () { const root = this.getRootNode(); return ['.card', '[role=status]'].map((one) => root.querySelector(one).matches(':lang(en)')); }",
    );
    expect(areEnglish).toEqual([true, true]);
    await page.close();
  });
});
