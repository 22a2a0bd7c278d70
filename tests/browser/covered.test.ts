import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { overlap, placeOfElement, placesOf } from './places.ts';
import { readBanner } from './read-banner.ts';
import { readMarks } from './read-marks.ts';
import { waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// What a page lays over its composer, or where the banner stands, is not drawn over; what it hides is let be.
const url = 'https://x.com/home';
const bad = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: { kind: string }) => kind === 'card';
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

const composer = `<div id="around" style="width: 600px"><div id="box" contenteditable role="textbox" style="min-height: 60px"></div>
<button style="background: black; color: white">Post</button></div>`;

async function write(html: string, css = ''): Promise<Page> {
  const page = await browser.context.newPage();
  const body = `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: white; font: 15px sans-serif } ${css}</style>${html}`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  await page.click('#box');
  await page.keyboard.type(bad);
  await waitForBanner(page, isCard);
  expect(await readMarks(page)).toHaveLength(1);
  return page;
}

const style = (page: Page, id: string, css: string) =>
  page.evaluate(
    ([of, text]) => {
      const element = document.getElementById(of ?? '');
      if (element) element.style.cssText += `;${text}`;
    },
    [id, css],
  );
const marks = (page: Page) => expect.poll(async () => (await readMarks(page)).length, { timeout: 4000 });
const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
};

it('a header that stays above the text has no underline in it, and no banner over it', async () => {
  const header = '<header id="header">Home</header>';
  const page = await write(
    `<main>${header}${composer}<div style="height: 3000px"></div></main>`,
    'header { position: sticky; top: 0; height: 53px; background: #fffd; z-index: 3 } #around { margin-top: 20px }',
  );
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 62);
  await marks(page).toBe(0);
  const place = await placeOfElement(page.locator('#header'));
  await expect.poll(async () => overlap((await waitForBanner(page)).place, place)).toBe(false);
  await picture(page, 'header');
  await page.mouse.wheel(0, -62);
  await marks(page).toBe(1);
  await page.close();
});

describe('a dialog of the page', () => {
  const dialog = 'position: absolute; left: 640px; top: 200px; width: 320px; background: white';
  it.each([
    [
      'over a ground that darkens the rest',
      `<div id="over" style="position: fixed; inset: 0; background: #0008; z-index: 9" hidden><div role="alertdialog" aria-modal="true" style="${dialog}"><button>Log out</button></div></div>`,
      'over.hidden = false',
      'over.hidden = true',
    ],
    [
      'that is modal',
      '<dialog id="over"><button>Log out</button></dialog>',
      'over.showModal()',
      'over.close()',
    ],
  ])('%s has neither card nor underline over it, and both come back', async (name, html, show, hide) => {
    const page = await write(`<main>${composer}</main>${html}`);
    await page.evaluate(show);
    await waitForNoBanner(page);
    await marks(page).toBe(0);
    await picture(page, name);
    await page.evaluate(hide);
    await waitForBanner(page, isCard);
    await marks(page).toBe(1);
    await page.close();
  });
});

it('a menu that opens where the card stands has the place, until it closes', async () => {
  const page = await write(
    `<main>${composer}</main><div id="menu" role="menu" style="position: fixed; background: white; border: 1px solid" hidden>${'<div role="menuitem">Everyone</div>'.repeat(8)}</div>`,
  );
  const { place } = await waitForBanner(page, isCard);
  await style(page, 'menu', `left: ${place.left + 20}px; top: ${place.top + 60}px; width: 240px`);
  await page.evaluate(() => document.getElementById('menu')?.removeAttribute('hidden'));
  const menu = await placeOfElement(page.locator('#menu'));
  const isOver = async () => {
    const banner = await readBanner(page);
    return banner !== undefined && overlap(banner.place, menu);
  };
  await expect.poll(isOver, { timeout: 4000 }).toBe(false);
  await picture(page, 'menu');
  // It does not come and go.
  for (let look = 0; look < 12; look++) {
    expect(await isOver()).toBe(false);
    await page.waitForTimeout(80);
  }
  await page.evaluate(() => document.getElementById('menu')?.setAttribute('hidden', ''));
  await expect.poll(async () => (await readBanner(page))?.place, { timeout: 4000 }).toEqual(place);
  await page.close();
});

const narrow = { width: 360, height: 640 };
const photo =
  '<button id="photo" style="display: block; margin: 12px; width: 300px; height: 36px">▣</button>';
const line = '<div id="box" contenteditable role="textbox" style="min-height: 40px; width: 300px"></div>';

describe('a button beside the composer, in a narrow window,', () => {
  it.each([
    [
      'in the dialog around its form',
      `<div role="dialog" style="padding: 12px; height: 600px"><h2>New post</h2><form>${line}<button style="background: black; color: white">Post</button></form>${photo}</div>`,
    ],
    [
      'in a row around it on the open page',
      `<main style="height: 600px"><div><div><div>${line}<button>Everyone can reply</button></div>${photo}</div></div></main>`,
    ],
  ])('is not covered: %s', async (name, html) => {
    const page = await write(html);
    await page.setViewportSize(narrow);
    const place = await placeOfElement(page.locator('#photo'));
    const isFree = async () => {
      const { place: card } = await waitForBanner(page, isCard);
      return card.right <= narrow.width && !overlap(card, place);
    };
    await expect.poll(isFree, { timeout: 4000 }).toBe(true);
    await picture(page, name);
    await page.close();
  });

  it('is covered where there is no other room', async () => {
    const page = await write(
      `<main><div><div><div>${line}<button>Everyone can reply</button></div>${photo.replace('36px', '560px')}</div></div></main>`,
    );
    await page.setViewportSize(narrow);
    await expect.poll(async () => (await readBanner(page))?.place.right, { timeout: 4000 }).toBeLessThan(361);
    expect((await readBanner(page))?.kind).toBe('card');
    await page.close();
  });
});

it('a list of names over one word hides its underline alone', async () => {
  const page = await write(
    `<main>${composer}</main><div id="list" role="listbox" style="position: fixed; width: 120px; height: 60px; background: #eee" hidden>@ann</div>`,
  );
  await page.keyboard.type(' And Mia in Y5 did well.');
  await marks(page).toBe(2);
  const { word } = await placesOf(page.locator('#box'), 'Jayden');
  await style(page, 'list', `left: ${word.left - 60}px; top: ${word.top - 8}px`);
  await page.evaluate(() => document.getElementById('list')?.removeAttribute('hidden'));
  await marks(page).toBe(1);
  const [mark] = await readMarks(page);
  expect(mark?.left).toBeGreaterThan(word.right);
  await picture(page, 'list');
  await page.close();
});

it('a pane of glass over the page hides nothing', async () => {
  const page = await write(
    `<main>${composer}</main><div style="position: fixed; inset: 0; z-index: 9; pointer-events: none" id="pane"></div>`,
  );
  await style(page, 'pane', 'pointer-events: auto');
  await page.waitForTimeout(900);
  expect(await readMarks(page)).toHaveLength(1);
  expect((await readBanner(page))?.kind).toBe('card');
  await style(page, 'pane', 'background: white; opacity: 0');
  await page.waitForTimeout(900);
  expect(await readMarks(page)).toHaveLength(1);
  await page.close();
});

describe('a composer that the page hides', () => {
  it.each([
    ['visibility', 'visibility: hidden', 'visibility: visible'],
    ['opacity', 'opacity: 0', 'opacity: 1'],
    ['place', 'transform: translateX(-3000px)', 'transform: none'],
    ['height', 'height: 0; overflow: hidden', 'height: auto; overflow: visible'],
    ['a clip', 'clip-path: inset(100%)', 'clip-path: none'],
    ['what stands before it', 'z-index: -1', 'z-index: 1'],
  ])('by %s takes card and underlines along, and brings them back', async (_, css, back) => {
    const page = await write(
      `<div style="position: fixed; inset: 0; background: white; z-index: 0"></div>${composer}`,
      '#around { position: relative; z-index: 1 }',
    );
    await style(page, 'around', css);
    await waitForNoBanner(page);
    await marks(page).toBe(0);
    await style(page, 'around', back);
    await waitForBanner(page, isCard);
    await marks(page).toBe(1);
    await page.close();
  });

  it.each(['inert', 'aria-hidden'])('by %s, once the focus is elsewhere', async (name) => {
    const page = await write(`${composer}<button id="other">Elsewhere</button>`);
    await page.evaluate((attribute) => {
      document.getElementById('around')?.setAttribute(attribute, 'true');
      document.getElementById('other')?.focus();
    }, name);
    await waitForNoBanner(page);
    await marks(page).toBe(0);
    await page.evaluate((attribute) => document.getElementById('around')?.removeAttribute(attribute), name);
    await waitForBanner(page, isCard);
    await page.close();
  });
});
