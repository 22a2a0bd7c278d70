import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import locale from '../../locales/en_GB.json' with { type: 'json' };
import { type Composer, composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readBanner } from './read-banner.ts';
import { pressButton, waitForBanner } from './wait-for-banner.ts';

// Whatever a page does, the person can type and post on, and nothing of ours throws into its console.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());
// A hostile page that stays open would spoil the next one too.
const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});
const { popup } = locale;
const post = 'So proud of Jayden in Y4 today.';
const [composer] = composers as [Composer];

async function openWith(spoil: () => void, where = composer) {
  const page = await browser.context.newPage();
  opened.push(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(where.url);
  await page.evaluate(spoil);
  await enterComposer(page, where);
  await page.keyboard.type(post);
  return { page, errors };
}

/** What the popup is told, where the banner itself cannot be read. */
async function waitForFinding(page: Page): Promise<void> {
  await expect.poll(async () => (await browser.askStatus(page)).findings, { timeout: 8000 }).toBe(1);
}

/** What the popup says of the page in front. In Firefox it cannot be opened so. */
async function readPopup(page: Page): Promise<string> {
  const said = await browser.context.newPage();
  await said.goto(`chrome-extension://${browser.id}/popup.html`);
  await page.bringToFront();
  // It asks the page once a second.
  await said.waitForTimeout(1500);
  const text = await said.locator('main').innerText();
  await said.close();
  return text;
}

describe('a page that', () => {
  it('overrides what we might call sees its own overrides only', async () => {
    const { page, errors } = await openWith(() => {
      const seen: string[] = [];
      Object.assign(window, { __seen: seen });
      const spy = (owner: object, name: string) => {
        const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
        Reflect.set(owner, name, function spied(this: unknown, ...given: unknown[]) {
          if (given.some((one) => /second|werrington|pupil/i.test(String(one)))) seen.push(name);
          return own.apply(this, given);
        });
      };
      for (const name of ['attachShadow', 'append', 'setAttribute', 'showPopover'])
        spy(HTMLElement.prototype, name);
      for (const name of ['replace', 'match', 'includes', 'split']) spy(String.prototype, name);
      for (const name of ['map', 'push', 'filter', 'join']) spy(Array.prototype, name);
      spy(JSON, 'stringify');
    });
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await page.evaluate(() => (window as unknown as { __seen: string[] }).__seen)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('breaks what everybody calls still lets the person type', async () => {
    const { page } = await openWith(() => {
      for (const name of ['attachShadow', 'getClientRects', 'showPopover', 'matches'])
        Reflect.set(Element.prototype, name, () => {
          throw new Error('broken');
        });
    });
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await readModel(page, composer)).toBe(post);
  });

  it('removes all that it does not know in a loop', async () => {
    const { page, errors } = await openWith(() => {
      const clear = () => {
        for (const child of [...document.documentElement.children])
          if (child !== document.head && child !== document.body) child.remove();
        requestAnimationFrame(clear);
      };
      clear();
    });
    await page.keyboard.type(' More.');
    expect(await readModel(page, composer)).toBe(`${post} More.`);
    // What cannot be shown is counted all the same, and the popup says why there is no card.
    await expect
      .poll(() => browser.askStatus(page), { timeout: 15_000 })
      .toMatchObject({ state: 'watching', findings: 1, isThrownOut: true });
    if (process.env.BROWSER !== 'firefox') expect(await readPopup(page)).toContain(popup.thrownOut);
    expect(errors).toEqual([]);
  });

  it.each(['inert', 'aria-hidden'])('shuts off all that it does not know by %s', async (name) => {
    const { page, errors } = await openWith(() => undefined);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    /** Once, or whenever it is taken back. */
    const hide = (attribute: string, isLoop: boolean) =>
      page.evaluate(
        ([named, again]) => {
          const host = document.documentElement.lastElementChild as HTMLElement;
          const change = () => host.hasAttribute(named) || host.setAttribute(named, 'true');
          change();
          if (again) new MutationObserver(change).observe(host, { attributes: true });
        },
        [attribute, isLoop] as const,
      );
    await hide(name, false);
    await page.waitForTimeout(300);
    await pressButton(page, 'Close');
    await waitForBanner(page, ({ kind }) => kind === 'chip');
    await hide(name, true);
    await expect
      .poll(() => browser.askStatus(page), { timeout: 15_000 })
      .toMatchObject({ state: 'watching', findings: 1, isThrownOut: true });
    await page.keyboard.type(' More.');
    expect(await readModel(page, composer)).toBe(`${post} More.`);
    expect(errors).toEqual([]);
  });

  it('floods the document with mutations', async () => {
    const { page, errors } = await openWith(() => {
      const pen = document.body.appendChild(document.createElement('p'));
      let last = performance.now();
      // 10,000 a second; a slow machine makes fewer, or the page itself would take no key.
      const flood = () => {
        const now = performance.now();
        for (let left = (now - last) * 10; left > 0 && performance.now() < now + 10; left--)
          pen.replaceChildren(document.createElement('i'), String(left));
        last = now;
        setTimeout(flood, 10);
      };
      flood();
    });
    // The browser's own tools, which read the banner, drown in a flood.
    await waitForFinding(page);
    expect(await readModel(page, composer)).toBe(post);
    expect(errors).toEqual([]);
  });

  // Firefox does not count its layouts.
  if (process.env.BROWSER !== 'firefox')
    it('floods the box itself with mutations', async () => {
      const page = await browser.context.newPage();
      opened.push(page);
      await page.goto(composer.url);
      await page.evaluate(() => {
        const box = document.body.appendChild(document.createElement('div'));
        box.id = 'flooded';
        box.contentEditable = 'true';
        box.setAttribute('role', 'textbox');
        box.style.cssText =
          'position: fixed; inset: 40px auto auto 40px; width: 400px; height: 90px; z-index: 9; background: white';
      });
      await page.click('#flooded');
      await page.keyboard.type(post);
      const found = async () => (await browser.askStatus(page)).findings;
      // Its first findings may come before the rest.
      await waitForBanner(page, ({ kind }) => kind === 'card');
      const before = await found();
      await page.evaluate(() => {
        const pen = document.createElement('b');
        document.getElementById('flooded')?.append(document.createElement('br'), pen);
        const { port1, port2 } = new MessageChannel();
        let last = performance.now();
        let made = 0;
        port1.onmessage = () => {
          const now = performance.now();
          if (now - last >= 0.1) {
            last = now;
            pen.textContent = `${made++ % 1000}`;
            Object.assign(window, { __made: made });
          }
          port2.postMessage(0);
        };
        port2.postMessage(0);
        let frames = 0;
        const draw = () => {
          Object.assign(window, { __frames: ++frames });
          requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const count = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
      };
      const tally = () =>
        page.evaluate(() => {
          const { __made = 0, __frames = 0 } = window as unknown as Record<string, number>;
          return { made: __made, frames: __frames };
        });
      await expect.poll(() => browser.askStatus(page), { timeout: 20_000 }).toMatchObject({ isSlow: true });
      const [layouts, start] = [await count(), await tally()];
      // By number, not by time: a slow machine floods slowly.
      await expect
        .poll(async () => (await tally()).made - start.made, { timeout: 40_000 })
        .toBeGreaterThan(1500);
      const [drawn, end] = [(await count()) - layouts, await tally()];
      // The browser's own layouts, one a frame, are among them.
      const ours = drawn - (end.frames - start.frames);
      expect(ours).toBeLessThan((end.made - start.made) / 10);
      expect(await found()).toBe(before);
      expect(await readPopup(page)).toContain(popup.slow);
      // Who goes on writing is checked all the same.
      await page.evaluate(() => getSelection()?.collapse(document.getElementById('flooded'), 0));
      await page.keyboard.type('Mia in Y5 was great. ');
      await expect.poll(found, { timeout: 8000 }).toBeGreaterThan(before);
    });

  // Firefox itself draws nothing that deep.
  if (process.env.BROWSER !== 'firefox')
    it('nests everything 2,000 deep', async () => {
      const { page, errors } = await openWith(() => {
        // What is there moves to the bottom of a tall stack, editors that come later with it.
        let deepest = document.createElement('div');
        const top = deepest;
        for (let depth = 0; depth < 2000; depth++)
          deepest = deepest.appendChild(document.createElement('div'));
        document.body.append(top);
        deepest.append(...[...document.body.children].filter((child) => child !== top));
      });
      // The browser's own tools cannot read a tree that deep.
      await waitForFinding(page);
      expect(await readModel(page, composer)).toBe(post);
      expect(errors).toEqual([]);
    });

  it('makes all of itself editable', async () => {
    // Lexical and Draft.js themselves lose what is typed on such a page.
    const quill = composers.find(({ kind }) => kind === 'Quill') ?? composer;
    const { page, errors } = await openWith(() => {
      document.body.contentEditable = 'true';
    }, quill);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await readModel(page, quill)).toBe(post);
    expect(errors).toEqual([]);
  });

  it('puts a new box in the place of the old one on each key', async () => {
    const { page, errors } = await openWith(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'fickle';
      field.style.cssText =
        'position: fixed; inset: 40px auto auto 40px; width: 400px; height: 90px; z-index: 9';
      document.addEventListener('keyup', () => {
        const old = document.getElementById('fickle') as HTMLTextAreaElement;
        const next = old.cloneNode() as HTMLTextAreaElement;
        next.value = old.value;
        old.replaceWith(next);
        next.focus();
        next.setSelectionRange(next.value.length, next.value.length);
      });
    });
    await page.click('#fickle');
    await page.keyboard.type(post);
    const typed = await page.evaluate(() => (document.getElementById('fickle') as HTMLTextAreaElement).value);
    expect(typed).toBe(post);
    await waitForBanner(page, ({ title }) => title === "Pupil's name");
    expect(errors).toEqual([]);
  });

  it('forges focus elsewhere keeps no card from the box in which the person writes', async () => {
    const onX = composers.find(({ network }) => network === 'x');
    const { page, errors } = await openWith(() => undefined, onX);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await page.evaluate(() => {
      const other = document.body.appendChild(document.createElement('textarea'));
      for (const type of ['focusin', 'pointerdown'])
        other.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    await page.waitForTimeout(500);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect((await browser.askStatus(page)).composers).toBe(1);
    expect(errors).toEqual([]);
  });

  it('forges events at our host gets no answer', async () => {
    const { page, errors } = await openWith(() => undefined);
    const before = await waitForBanner(page, ({ kind }) => kind === 'card');
    const places = before.buttons.map(({ x, y }) => [x, y]);
    await page.evaluate((at) => {
      const host = document.documentElement.lastElementChild;
      for (const [clientX, clientY] of at)
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          host?.dispatchEvent(
            new MouseEvent(type, {
              bubbles: true,
              composed: true,
              clientX,
              clientY,
              detail: 1,
            } as MouseEventInit),
          );
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }, places);
    expect((await readBanner(page))?.texts).toEqual(before.texts);
    expect(errors).toEqual([]);
  });
});
