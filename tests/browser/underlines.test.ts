import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Composer, composers, enterComposer, readModel } from './composers.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import type { Place } from './read-banner.ts';
import { callOnMarks, readMarks } from './read-marks.ts';
import { pressButton, waitForBanner } from './wait-for-banner.ts';

let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington' });
});
afterAll(() => browser.close());

/** Firefox's tools zoom no single tab, and reach the banner from the extension's own world alone. */
const isChromium = process.env.BROWSER !== 'firefox';
const post = 'So proud of Jayden in Y4 today.';
const many = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].join('\n');
/** Of a text field's copy, which the test measures by, nothing is meant. */
const meddling = `
  *:not(textarea + div) { transform: translate(1px, 1px) !important; letter-spacing: 2px !important; }
  div:not(textarea + div), html > :not(head, body) { border: 3px solid red !important; margin: 6px !important; padding: 5px !important; }
  html > :not(head, body) { display: none !important; opacity: 0 !important; zoom: 2 !important; transition: all 9s !important; }
  html { direction: rtl; font-size: 40px; }
`;
const style = (box: Locator, css: string) =>
  box.evaluate((element, text) => {
    element.style.cssText += text;
  }, css);
const around = (box: Locator, css: string) =>
  box.evaluate((element, text) => {
    const main = element.closest<HTMLElement>('main, [role="main"]');
    if (main) main.style.cssText += text;
  }, css);

/** Takes the composer out of a box that has no height, unless that holds it by a transform or the like. */
const fix = (box: Locator, css: string) =>
  box.evaluate((element, text) => {
    const main = element.closest<HTMLElement>('main, [role="main"]');
    if (!main?.parentElement) return;
    main.parentElement.style.cssText += `;height: 0; min-height: 0; overflow: hidden; ${text}`;
    main.style.cssText += ';position: fixed; left: 40px; top: 30px; width: 600px';
  }, css);

type Case = { name: string; text?: string; before?: Change; after?: Change };
type Change = (box: Locator, page: Page) => Promise<unknown>;
const allCases: Case[] = [
  { name: 'as it stands' },
  { name: 'with emoji before', text: `🌧️ 👩‍🏫👍🏽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ${post}` },
  {
    name: 'with the box scrolled',
    text: `${many}\n${post}\nnine\nten`,
    before: (box) => style(box, ';height: 60px; max-height: 60px; overflow: auto; field-sizing: fixed'),
    after: (box) => box.evaluate((element) => element.scrollBy(0, -22)),
  },
  {
    name: 'with the page scrolled',
    before: (box) => around(box, ';min-height: 3000px'),
    after: async (_, page) => {
      await page.evaluate(() => scrollBy(0, 57));
      expect(await page.evaluate(() => scrollY)).toBe(57);
    },
  },
  { name: 'at 150 % zoom', before: (_, page) => zoom(page) },
  { name: 'with CSS zoom', before: (box) => around(box, ';zoom: 1.5') },
  {
    name: 'in a CSS transform',
    before: (box) => around(box, ';transform: translate(30px, 12px) scale(1.25); transform-origin: 0 0'),
  },
  {
    name: 'among styles of the page that hit everything',
    before: (_, page) => page.evaluate(addStyles, meddling),
  },
  {
    name: 'with the whole page zoomed by CSS',
    before: (_, page) => page.evaluate(addStyles, 'html { zoom: 1.25 }'),
  },
  {
    name: 'in what is fixed within a box without height',
    before: (box) => fix(box, ''),
    after: (_, page) => waitForBanner(page, ({ kind }) => kind === 'card'),
  },
  { name: 'in right-to-left text', text: `مرحبا ${post}`, before: (box) => style(box, ';direction: rtl') },
  {
    name: 'in right-to-left text, scrolled',
    text: `${many}\n${post}\nnine`,
    before: (box) =>
      style(box, ';direction: rtl; height: 60px; max-height: 60px; overflow: auto; field-sizing: fixed'),
  },
  {
    name: 'beside a scrollbar that its width does not count in',
    text: `${many}\n${post}`,
    before: (box) =>
      style(
        box,
        ';box-sizing: content-box; width: 150px; flex: none; height: 60px; max-height: 60px; overflow: auto; field-sizing: fixed; scrollbar-gutter: stable',
      ),
  },
  {
    name: 'with letters apart',
    before: (box) =>
      style(box, ';letter-spacing: 3px; padding: 7px 13px; border: 2px solid; text-align: center'),
  },
  {
    name: 'where a line may break at any letter, and its last one is justified',
    text: `Congratulations everybody. So very extraordinarily ${post}`,
    before: (box) =>
      style(
        box,
        ';flex: none; width: 190px; height: 200px; max-height: none; field-sizing: fixed; line-break: anywhere; text-align: justify; text-align-last: justify',
      ),
  },
  {
    name: 'where words may be divided and lines are evened out',
    text: `Congratulations everybody. So very extraordinarily ${post}`,
    before: (box) =>
      style(
        box,
        ';flex: none; width: 190px; height: 200px; max-height: none; field-sizing: fixed; hyphens: auto; text-wrap: balance; text-align-last: end',
      ),
  },
  {
    name: 'in a font with finer settings',
    before: (box) =>
      style(
        box,
        ";height: 90px; max-height: none; field-sizing: fixed; font: italic 600 23px/1.7 'DejaVu Serif', serif; font-kerning: normal; font-feature-settings: 'liga' 0; font-variant-numeric: tabular-nums; font-variant-caps: small-caps; word-spacing: 4px",
      ),
  },
];

// In a text field in a part of a page zoomed by CSS an underline is a pixel and a fraction off there.
const cases = allCases.filter(({ name }) => isChromium || !/ zoom$/.test(name));
const boxes = composers.filter(
  ({ network, surface, kind }) => (network === 'x' && surface === 'post') || kind === 'textarea',
);

describe.each(boxes)('$kind', (composer) => {
  it.each(cases)('underlines the words themselves $name', (one) => expectExact(composer, one));
});

// Of the editors that differ least in how they lay out words, fewer ways.
const others = ['Lexical', 'Quill', 'Tiptap'].flatMap(
  (kind) => composers.find((one) => one.kind === kind) ?? [],
);
const few = [
  'as it stands',
  'with emoji before',
  'with the box scrolled',
  'at 150 % zoom',
  'in right-to-left text',
];

describe.each(others)('$kind', (composer) => {
  it.each(cases.filter(({ name }) => few.includes(name)))('underlines the words themselves $name', (one) =>
    expectExact(composer, one),
  );
});

it.each(boxes)('ends with the words where a line ends in right-to-left text: $kind', async (composer) => {
  const page = await browser.open(composer.url);
  const box = page.locator(composer.box);
  await enterComposer(page, composer);
  await style(box, ';direction: rtl; flex: none; width: 190px; height: 200px; font: 20px/1.4 monospace');
  await page.keyboard.type('نحب Werrington Primary School جدا');
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(1);
  // What was typed last is seen within a pause.
  await page.waitForTimeout(1000);
  const marks = await readMarks(page);
  const places = await Promise.all(
    ['Werrington', 'Primary', 'School'].map((word) => box.evaluate(measureWords, word)),
  );
  const words = places.flat();
  // A line's words have one underline from the first to the last of them.
  for (const mark of marks) {
    const line = words.filter(({ bottom }) => Math.abs(bottom - mark.bottom) < 3);
    const edge = (side: 'left' | 'right', of: typeof Math.min) => of(...line.map((word) => word[side]));
    expect(Math.abs(mark.left - edge('left', Math.min)), JSON.stringify({ mark, line })).toBeLessThan(1);
    expect(Math.abs(mark.right - edge('right', Math.max)), JSON.stringify({ mark, line })).toBeLessThan(1);
  }
  await page.close();
});

it('draws nothing where what is fixed is cut off all the same', async () => {
  const [composer] = boxes;
  if (!composer) throw new Error('no composer');
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  await page.keyboard.type(post);
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(0);
  await fix(page.locator(composer.box), 'transform: translateX(0)');
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBe(0);
  await page.close();
});

it.runIf(isChromium).each(boxes)(
  'go within a frame of the page emptying its box: $kind',
  async (composer) => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBe(1);
    // Long after any press: nothing but the text itself tells of it.
    await page.waitForTimeout(1500);
    const left = await callOnMarks<number[]>(
      page,
      `async function ([name, selector]) {
      const box = document.querySelector(selector);
      const frame = () => new Promise((done) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      }));
      const seen = [this.childElementCount];
      window.__editors[name].clear();
      while ((box.value ?? box.textContent).trim()) await frame();
      await frame();
      await frame();
      return [...seen, this.childElementCount];
    }`,
      [composer.editor, composer.box.replace(/ >> nth=0$/, '')],
    );
    expect(left).toEqual([1, 0]);
    await page.close();
  },
);

describe('the card', () => {
  it('looks the same among styles of the page that hit everything', async () => {
    const [composer] = boxes;
    if (!composer) throw new Error('no composer');
    const seen: object[] = [];
    for (const css of ['', meddling, 'html { zoom: 1.25 }']) {
      const page = await browser.open(composer.url);
      await page.evaluate(addStyles, css);
      await enterComposer(page, composer);
      await page.keyboard.type(post);
      const { place, buttons } = await waitForBanner(page, ({ kind }) => kind === 'card');
      const [close] = buttons.filter(({ name }) => name === 'Close');
      const size = (from = 0, to = 0) => Math.round(to - from);
      seen.push({
        width: size(place.left, place.right),
        close: [size(place.left, close?.x), size(place.top, close?.y)],
      });
      await pressButton(page, /^Write “a pupil”/);
      await expect.poll(() => readModel(page, composer)).toBe('So proud of a pupil in Y4 today.');
      await page.close();
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});

describe.each(boxes)('where the page is askew, $kind', (composer) => {
  it.each([
    'rotate: 4deg',
    'transform: rotate(-8deg) scale(1.1)',
    'transform: skewX(10deg)',
    'transform: scaleY(-1)',
    'transform: perspective(300px) rotateX(20deg)',
  ])('by %s, nothing is underlined until it is straight again', async (css) => {
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    await page.keyboard.type(post);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBe(1);
    const box = page.locator(composer.box);
    await around(box, `;${css}`);
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 4000 }).toBe(0);
    await around(box, ';rotate: none; transform: none');
    await expect
      .poll(async () => compare(await readMarks(page), await box.evaluate(measureWords, 'Jayden')))
      .toBe('');
    await page.close();
  });
});

describe('scrolling', () => {
  it.each([
    [
      'within the box',
      ';height: 100px; max-height: 100px; overflow: auto',
      `one\ntwo\n${post}\nfour\nfive\nsix\nseven`,
    ],
    ['of the page', ';min-height: 3000px', post],
  ])('%s carries the underlines along in every frame', async (_, css, text) => {
    const [composer] = boxes;
    if (!composer) throw new Error('no composer');
    const page = await browser.open(composer.url);
    await enterComposer(page, composer);
    const box = page.locator(composer.box);
    await (css.includes('min-height') ? around(box, css) : style(box, css));
    await type(page, composer, text);
    await box.evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(0);
    const place = await box.boundingBox();
    await page.mouse.move((place?.x ?? 0) + 30, (place?.y ?? 0) + 20);
    const frames = followMarks(page, composer.box);
    for (const by of [6, 6, 9, 9, 12, -8, -8, -6]) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(40);
    }
    const all = await frames;
    expect(new Set(all.map(({ at }) => at)).size).toBeGreaterThan(4);
    expect(Math.max(...all.map(({ off }) => off))).toBeLessThanOrEqual(1);
    await page.close();
  });
});

async function expectExact(composer: Composer, { text = post, before, after }: Case): Promise<void> {
  const page = await browser.open(composer.url);
  await enterComposer(page, composer);
  const box = page.locator(composer.box);
  await before?.(box, page);
  await type(page, composer, text);
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 8000 }).toBeGreaterThan(0);
  await after?.(box, page);
  await expect
    .poll(async () => compare(await readMarks(page), await box.evaluate(measureWords, 'Jayden')), {
      timeout: 4000,
    })
    .toBe('');
  await page.close();
}

async function type(page: Page, { kind }: Composer, text: string): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press(kind === 'textarea' ? 'Shift+Enter' : 'Enter');
    await page.keyboard.type(line);
  }
}

/** What is off by more than a pixel; nothing if all is well. */
function compare(marks: Place[], words: Place[]): string {
  if (words.length === 0) return 'the words cannot be seen';
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1;
  const missed = words.filter(
    (word) =>
      !marks.some(
        ({ left, top, right }) =>
          isNear(left, word.left) && isNear(right, word.right) && isNear(top, word.bottom - 2),
      ),
  );
  return missed.length > 0 ? `${JSON.stringify(missed)} among ${JSON.stringify(marks)}` : '';
}

/** The words' own rectangles. A text field is laid out anew by all its styles, right beside it. Runs in the page. */
function measureWords(box: HTMLElement | SVGElement, words: string): Place[] {
  const rectsIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  };
  if (!(box instanceof HTMLTextAreaElement)) return rectsIn(box);
  const copy = document.createElement('div');
  const styles = getComputedStyle(box);
  for (const name of styles) copy.style.setProperty(name, styles.getPropertyValue(name));
  const inside = Number.parseFloat(styles.width);
  const borders = Number.parseFloat(styles.borderLeftWidth) + Number.parseFloat(styles.borderRightWidth);
  // A width without edges may leave the scrollbar out, which the copy has as well.
  const paddings = Number.parseFloat(styles.paddingLeft) + Number.parseFloat(styles.paddingRight);
  const left = box.offsetWidth - inside - paddings - borders;
  const bar = left > 2 ? left : 0;
  Object.assign(copy.style, {
    position: 'absolute',
    inset: 'auto',
    left: '0px',
    top: '0px',
    margin: '0px',
    width: `${styles.boxSizing === 'border-box' ? box.offsetWidth : inside + bar}px`,
    height: `${styles.boxSizing === 'border-box' ? box.offsetHeight : Number.parseFloat(styles.height)}px`,
    maxHeight: 'none',
    transform: 'none',
  });
  copy.textContent = box.value;
  box.after(copy);
  const [here, there] = [copy.getBoundingClientRect(), box.getBoundingClientRect()];
  const scale = there.width / box.offsetWidth;
  copy.style.left = `${(there.left - here.left) / scale}px`;
  copy.style.top = `${(there.top - here.top) / scale}px`;
  copy.scrollTop = box.scrollTop;
  const rects = rectsIn(copy);
  copy.remove();
  return rects;
}

/** Through the document itself, which no content security policy binds. Runs in the page. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** For a second, frame by frame as they are painted: where the word stands, and how far its underline is off. */
async function followMarks(page: Page, selector: string): Promise<{ at: number; off: number }[]> {
  const seen = await callOnMarks<{ at: number; off: number }[]>(
    page,
    `async function (selector) {
      const seen = [];
      const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (!node.data.includes('Jayden')) node = walker.nextNode();
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('Jayden'));
      range.setEnd(node, node.data.indexOf('Jayden') + 6);
      for (const end = performance.now() + 1000; performance.now() < end; ) {
        await new Promise((done) => requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        }));
        const at = range.getBoundingClientRect().bottom;
        const tops = [...this.children].map((mark) => mark.getBoundingClientRect().top);
        seen.push({ at, off: Math.min(...tops.map((top) => Math.abs(top - (at - 2)))) });
      }
      return seen;
    }`,
    selector,
  );
  return seen ?? [];
}

/** The browser's own zoom, as Ctrl and + sets it. */
async function zoom(page: Page): Promise<void> {
  await browser.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.findLast((one) => one.url === url);
    if (tab?.id === undefined) return;
    await chrome.tabs.setZoomSettings(tab.id, { scope: 'per-tab' });
    await chrome.tabs.setZoom(tab.id, 1.5);
  }, page.url());
}

/** The extension's own interface, as far as it is used in its worker. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    setZoomSettings(tab: number, settings: object): Promise<void>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};
