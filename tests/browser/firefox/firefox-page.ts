import type { ElementHandle, Page } from 'puppeteer-core';
import type { AxNode, Place } from '../read-closed-tree.ts';
import type { Answer } from '../serve-pages.ts';
import { readTree } from './read-tree.ts';
import type { Bidi } from './run-in.ts';

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
  inExtension<Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
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
  setViewportSize = (size: { width: number; height: number }) => this.own.setViewport(size);
  screenshot = ({ path }: { path: `${string}.png` }) => this.own.screenshot({ path });
  route = async (
    url: string,
    answer: (route: { fulfill(given: { contentType: string; body: string }): void }) => void,
  ) => answer({ fulfill: (given) => this.around.routes.set(url, given) });

  click = async (selector: string) => (await this.find(selector)).click();
  dblclick = async (selector: string) => (await this.find(selector)).click({ count: 2 });
  focus = async (selector: string) => (await this.find(selector)).focus();
  press = async (selector: string, keys: string) => {
    await this.focus(selector);
    await this.keyboard.press(keys);
  };
  mouse = {
    click: (x: number, y: number) => this.own.mouse.click(x, y),
    move: (x: number, y: number) => this.own.mouse.move(x, y),
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
    // There is no key for many letters at once.
    insertText: (text: string) =>
      this.own.evaluate((words) => document.execCommand('insertText', false, words), text),
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

  /** Where the underlines stand: no screen reader is told of them, but the extension's own world opens its root. */
  readMarks = (): Promise<Place[]> => this.around.inExtension(readMarksOf, this.url());

  private async find(selector: string): Promise<ElementHandle<Element>> {
    const found = await this.own.waitForSelector(`deep/${selector}`, { timeout: patience });
    if (!found) throw new Error(`No ${selector}`);
    return found as ElementHandle<Element>;
  }
}

async function readMarksOf(url: string): Promise<Place[]> {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  const read = () => {
    const rootsIn = (root: ParentNode): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ openOrClosedShadowRoot: inner }) =>
        inner ? [inner, ...rootsIn(inner)] : [],
      );
    return rootsIn(document)
      .flatMap((root) => [...root.querySelectorAll('.marks > *')])
      .map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { left, top, right, bottom };
      });
  };
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: read });
  return frame?.result ?? [];
}

/** Firefox's own, for extensions alone. */
declare global {
  interface Element {
    openOrClosedShadowRoot: ShadowRoot | null;
  }
}
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript<Result>(injection: {
      target: { tabId: number };
      func: () => Result;
    }): Promise<{ result: Result }[]>;
  };
};
