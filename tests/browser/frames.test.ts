import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readCardPlace } from './read-marks.ts';

// Frames without an address of their own belong to who made them: a network's are watched, nobody else's are.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

const form = '<form><textarea></textarea><button>Post</button></form>';
const kinds = {
  'about:srcdoc': `frame.srcdoc = html; document.body.append(frame);`,
  'about:blank, filled': `document.body.append(frame); frame.contentDocument.body.innerHTML = html;`,
  'about:blank, written': `document.body.append(frame); frame.contentDocument.open(); frame.contentDocument.write(html); frame.contentDocument.close();`,
  'blob:': `frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' })); document.body.append(frame);`,
  'about:srcdoc, kept apart': `frame.sandbox = 'allow-scripts'; frame.srcdoc = html; document.body.append(frame);`,
};

/** A page that makes a frame, at an address of a network or of somebody else. */
async function openWith(script: string, url = 'https://x.com/home', words = form): Promise<Page> {
  const page = await browser.context.newPage();
  const html = `<!doctype html><meta charset="utf-8"><script>
    const html = ${JSON.stringify(words)}; const frame = document.createElement('iframe'); frame.width = 600; frame.height = 300;
    addEventListener('DOMContentLoaded', () => { ${script} });</script><body></body>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  return page;
}

async function typeIn(frame: Frame | undefined): Promise<void> {
  if (!frame) throw new Error('no frame');
  await frame.click('textarea');
  await frame.page().keyboard.type('So proud of Jayden in Y4 today.');
}

/** How many banners' hosts there are in a frame: more cannot be seen of them from there. */
function countHosts(frame: Frame | undefined): Promise<number> | undefined {
  return frame?.evaluate(
    () => [...document.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length,
  );
}
/** A network's own address, other than the page's. */
const other = 'https://business.facebook.com/frame';
const inner = (page: Page) => page.frames().at(-1);

describe('a frame that a network makes itself', () => {
  it.each(Object.entries(kinds).filter(([kind]) => !kind.includes('apart')))(
    '%s is watched',
    async (_, script) => {
      const page = await openWith(script);
      await typeIn(inner(page));
      await expect.poll(() => countHosts(inner(page)), { timeout: 8000 }).toBe(1);
      await page.close();
    },
  );

  const inPlace = (
    box: string,
  ) => `<!doctype html><body style="margin: 0; background: white"><form style="position: absolute; ${box}">
    <textarea style="width: 500px; height: 60px; font: 16px sans-serif"></textarea><button>Post</button></form></body>`;
  const longer = inPlace('left: 10px; top: 600px');
  const under = inPlace('left: 10px; top: 40px');
  const over = (from: number) =>
    `position: fixed; left: ${from}px; right: 0; top: 0; bottom: 0; background: white`;
  const scaled = (scale: number) => `transform: scale(${scale}); transform-origin: 0 0`;
  it.each([
    { what: 'is longer than the window', css: 'height: 1600px', html: longer },
    { what: 'lies partly under something of the page', css: 'height: 700px', html: under, from: 420 },
    {
      what: 'is drawn small and is longer than the window',
      css: `width: 2400px; height: 3200px; ${scaled(0.5)}`,
      html: inPlace('left: 10px; top: 1300px'),
      scale: 0.5,
      near: 1300,
    },
    {
      what: 'is drawn large and lies partly under something of the page',
      css: `width: 600px; height: 350px; ${scaled(2)}`,
      html: under,
      from: 800,
      scale: 2,
    },
    { what: 'has an address of its own and is longer', css: 'height: 1600px', html: longer, src: other },
  ])(
    'and that $what has its card where it can be seen',
    async ({ css, html, from, scale = 1, near, src }) => {
      const script = `if ('${src ?? ''}') frame.src = '${src}'; else frame.srcdoc = html;
      frame.style.cssText = 'display: block; border: 0; width: 1200px; ${css}';
      document.body.style.margin = '80px 0 0'; document.body.append(frame);
      const cover = document.createElement('div'); cover.style.cssText = '${from ? over(from) : ''}'; document.body.append(cover);`;
      if (src)
        await browser.context.route(src, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      const page = await openWith(script, 'https://www.facebook.com/', html);
      if (src) await expect.poll(() => inner(page)?.url(), { timeout: 5000 }).toBe(src);
      await typeIn(inner(page));
      await expect.poll(() => readCardPlace(page), { timeout: 8000 }).toBeDefined();
      await page.waitForTimeout(900);
      const { bottom = 0, right = 0 } = (await readCardPlace(page)) ?? {};
      expect(bottom * scale + 80).toBeLessThanOrEqual(800);
      if (near) expect(bottom).toBeGreaterThan(near - 100);
      if (from) expect(right * scale).toBeLessThanOrEqual(from);
      await page.close();
      if (src) await browser.context.unroute(src);
    },
  );

  it('is none of our business where it is kept apart from the page', async () => {
    const page = await openWith(kinds['about:srcdoc, kept apart']);
    await typeIn(inner(page));
    await page.waitForTimeout(2500);
    expect(await countHosts(inner(page))).toBe(0);
    await page.close();
  });

  it('holds messages where the page does, and they are not looked at', async () => {
    const page = await openWith(kinds['about:srcdoc'], 'https://x.com/messages/12');
    await typeIn(inner(page));
    await page.waitForTimeout(2500);
    expect(await countHosts(inner(page))).toBe(0);
    await browser.set({ messages: true });
    await expect.poll(() => countHosts(inner(page)), { timeout: 8000 }).toBe(1);
    await browser.set({ messages: false });
    await page.close();
  });
});

describe('a frame of somebody else', () => {
  it.each(Object.entries(kinds))('%s, made within it, has nothing of ours', async (_, script) => {
    const foreign = 'https://elsewhere.example/frame';
    const html = `<!doctype html><script>const html = ${JSON.stringify(form)}; const frame = document.createElement('iframe');
      addEventListener('DOMContentLoaded', () => { ${script} });</script><body></body>`;
    await browser.context.route(foreign, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const page = await openWith(`frame.src = '${foreign}'; document.body.append(frame);`);
    await expect.poll(() => page.frames().length, { timeout: 5000 }).toBe(3);
    await typeIn(inner(page));
    await page.waitForTimeout(2500);
    for (const frame of page.frames()) expect(await countHosts(frame)).toBe(0);
    expect(await listOurs(page)).toEqual([page.mainFrame().url()]);
    await page.close();
    await browser.context.unroute(foreign);
  });
});

/** The addresses of all documents that a script of the extension runs in. */
async function listOurs(page: Page): Promise<string[]> {
  const ours: string[] = [];
  for (const frame of page.frames()) {
    // A frame of the same process has no session of its own.
    const session = await page
      .context()
      .newCDPSession(frame)
      .catch(() => undefined);
    if (!session) continue;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { auxData, origin } = context;
      const { type, frameId = '' } = auxData ?? {};
      if (type === 'isolated' && origin.startsWith('chrome-extension:')) ours.push(frameId);
    });
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const urls = new Map(flatten(frameTree).map(({ id, url }) => [id, url]));
    for (const [at, id] of ours.entries()) ours[at] = urls.get(id) ?? id;
    await session.detach();
  }
  return ours;
}

type Tree = { frame: { id: string; url: string }; childFrames?: Tree[] };
function flatten({ frame, childFrames = [] }: Tree): Tree['frame'][] {
  return [frame, ...childFrames.flatMap(flatten)];
}
