import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import { readBanner } from './read-banner.ts';
import { waitForBanner } from './wait-for-banner.ts';

// Whatever a page does, the person can type and post on, and nothing of ours throws into its console.
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());
const post = 'So proud of Jayden in Y4 today.';
const [composer] = composers;
if (!composer) throw new Error('no composer');

async function openWith(spoil: () => void) {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(composer?.url ?? '');
  await page.evaluate(spoil);
  await enterComposer(page, composer as NonNullable<typeof composer>);
  await page.keyboard.type(post);
  return { page, errors };
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
    await page.close();
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
    await page.close();
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
    expect(errors).toEqual([]);
    await page.close();
  });

  it('floods the document with mutations', async () => {
    const { page, errors } = await openWith(() => {
      const pen = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        for (let at = 0; at < 200; at++) pen.replaceChildren(document.createElement('i'), String(at));
      }, 20);
    });
    await waitForBanner(page, ({ kind }) => kind === 'card');
    expect(await readModel(page, composer)).toBe(post);
    expect(errors).toEqual([]);
    await page.close();
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
    await page.close();
  });
});
