import type { ElementHandle, Page } from 'puppeteer-core';
import type { AxNode } from '../read-closed-tree.ts';
import type { Answer } from '../serve-pages.ts';
import { readTree } from './read-tree.ts';
import { type Bidi, type Run, runIn } from './run-in.ts';

const patience = 8000;
const control = process.platform === 'darwin' ? 'Meta' : 'Control';
/** What the banner draws in stands in one element of its closed root; no page that we serve has such a class. */
const layer = 'layer';

/** What stands around a page. */
export type Around = {
  bidi: Bidi;
  window: string;
  /** What is served under an address, before the demo pages. */
  routes: Map<string, Answer>;
  /** Runs in a page of the extension's. */
  inExtension<Arg, Result>(run: Run<Arg, Result>, arg: Arg): Promise<Result>;
};

/**
 * A page of Firefox's in the form in which the tests know Playwright's: as much of it as they use. Playwright itself has
 * no way to drive a Firefox that is not its own and to put an extension into it.
 */
export class FirefoxPage {
  readonly own: Page;
  readonly around: Around;

  constructor(own: Page, around: Around) {
    this.own = own;
    this.around = around;
  }

  url = () => this.own.url();
  goto = (url: string) => this.own.goto(url);
  reload = () => this.own.reload();
  close = () => this.own.close();
  bringToFront = () => this.own.bringToFront();
  evaluate: Page['evaluate'] = (...given) => this.own.evaluate(...given);
  on = (event: 'pageerror' | 'console', call: (told: never) => void) =>
    this.own.on(event, call as (told: unknown) => void);
  waitForTimeout = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  waitForFunction = (run: (arg: unknown) => unknown, arg?: unknown) =>
    this.own.waitForFunction(run, { timeout: patience }, arg);
  waitForSelector = (selector: string) => this.find(selector);
  /** Theme and colours for all of Firefox: its pages have none of their own. The medium for the page in front. */
  emulateMedia = (wanted: Media) =>
    runIn(
      this.around.bidi,
      this.around.window,
      ({ colorScheme, forcedColors, media }) => {
        const set = (name: string, value: number) => Services.prefs.setIntPref(name, value);
        if (colorScheme)
          set('layout.css.prefers-color-scheme.content-override', colorScheme === 'dark' ? 0 : 1);
        if (forcedColors) set('browser.display.document_color_use', forcedColors === 'active' ? 2 : 0);
        if (media) gBrowser.selectedBrowser.browsingContext.mediumOverride = media;
      },
      wanted,
    );
  addInitScript = (run: () => void) => this.own.evaluateOnNewDocument(run);
  setViewportSize = (size: { width: number; height: number }) => this.own.setViewport(size);
  screenshot = ({ path }: { path: `${string}.png` }) => this.own.screenshot({ path });
  route = async (
    url: string,
    answer: (route: { fulfill(given: { contentType: string; body: string }): void }) => void,
  ) => answer({ fulfill: (given) => this.around.routes.set(url, given) });

  click = async (selector: string, { clickCount = 1 } = {}) => {
    const found = await this.find(selector);
    // Nobody presses within the frame in which the page has scrolled: what follows the scroll may still lie in the way.
    if (!(await found.isIntersectingViewport({ threshold: 1 }))) {
      await found.scrollIntoView();
      await this.own.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
    await found.click({ count: clickCount });
  };
  dblclick = (selector: string) => this.click(selector, { clickCount: 2 });
  focus = async (selector: string) => (await this.find(selector)).focus();
  hover = async (selector: string) => (await this.find(selector)).hover();
  inputValue = (selector: string) => this.locator(selector).inputValue();
  press = async (selector: string, keys: string) => {
    await this.focus(selector);
    await this.keyboard.press(keys);
  };
  mouse = {
    click: (x: number, y: number) => this.own.mouse.click(x, y),
    move: (x: number, y: number, options?: { steps: number }) => this.own.mouse.move(x, y, options),
    down: () => this.own.mouse.down(),
    up: () => this.own.mouse.up(),
    wheel: (deltaX: number, deltaY: number) => this.own.mouse.wheel({ deltaX, deltaY }),
  };
  /** Goes down with a finger, along, and up again. */
  async touch([first, ...more]: readonly { x: number; y: number }[]): Promise<void> {
    const finger = await this.own.touchscreen.touchStart(first?.x ?? 0, first?.y ?? 0);
    for (const { x, y } of more) await finger.move(x, y);
    await finger.end();
  }
  keyboard = {
    type: (text: string, options?: { delay: number }) => this.own.keyboard.type(text, options),
    // There is no key for many letters at once, and Draft.js takes what a command inserts into an empty box for nothing.
    insertText: async (text: string) => {
      const isDraft = () => document.activeElement?.matches('.public-DraftEditor-content') === true;
      if (await this.own.evaluate(isDraft)) await this.own.keyboard.type(text);
      else await this.own.evaluate((words) => void document.execCommand('insertText', false, words), text);
    },
    press: async (keys: string) => {
      const [key = '', ...modifiers] = keys.replace('ControlOrMeta', control).split('+').toReversed();
      for (const modifier of modifiers) await this.own.keyboard.down(modifier as 'Shift');
      // BiDi names keys by the letter that they make.
      await this.own.keyboard.press((key === 'Space' ? ' ' : key) as 'a');
      for (const modifier of modifiers) await this.own.keyboard.up(modifier as 'Shift');
    },
  };

  locator(selector: string) {
    return {
      inputValue: async () =>
        (await this.find(selector)).evaluate((element) => (element as HTMLInputElement).value),
      click: () => this.click(selector),
      focus: () => this.focus(selector),
      count: async () => (await this.own.$$(`deep/${selector}`)).length,
      isVisible: async () => {
        const [first] = await this.own.$$(`deep/${selector}`);
        return (await first?.isVisible()) === true;
      },
      boundingBox: async () => (await this.find(selector)).boundingBox(),
      innerText: async () => (await this.find(selector)).evaluate((one) => (one as HTMLElement).innerText),
      getAttribute: async (name: string) =>
        (await this.find(selector)).evaluate((element, asked) => element.getAttribute(asked), name),
      evaluate: async <Result, Arg>(run: (element: Element, arg: Arg) => Result, arg: Arg) =>
        (await this.find(selector)).evaluate(run as (element: Element, arg: unknown) => Result, arg),
    };
  }

  /** What a screen reader is told of the banner. */
  async readClosedTree(): Promise<AxNode[]> {
    const { bidi, window } = this.around;
    const nodes = await readTree(bidi, window, { url: this.url(), within: layer });
    return nodes.map(({ place, ...node }) => ({ ...node, place: async () => place }));
  }

  /** Calls a function, written out, on an element of a class in the banner's root: the extension's own world opens that. */
  callOn = <Result>(name: string, run: string, given: unknown): Promise<Result | undefined> =>
    this.around.inExtension(callInPage(run), { url: this.url(), name, given });

  private async find(selector: string): Promise<ElementHandle<Element>> {
    const found = await this.own.waitForSelector(`deep/${selector}`, { timeout: patience });
    if (!found) throw new Error(`No ${selector}`);
    return found as ElementHandle<Element>;
  }
}

/** What calls it, written out for a page of the extension's: in the world of its content scripts no text is made code. */
function callInPage(run: string): string {
  return `async ({ url, name, given }) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    const func = (asked, value) => {
      const rootsIn = (root) => [...root.querySelectorAll('*')].flatMap(({ openOrClosedShadowRoot: inner }) =>
        inner ? [inner, ...rootsIn(inner)] : []);
      const [found] = rootsIn(document).flatMap((root) => [...root.querySelectorAll('.' + asked)]);
      return found && (${run}).call(found, value);
    };
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func, args: [name, given ?? null] });
    if (frame.error) throw frame.error;
    return frame.result;
  }`;
}

type Media = { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' | 'none'; media?: 'screen' | 'print' };
declare const gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
