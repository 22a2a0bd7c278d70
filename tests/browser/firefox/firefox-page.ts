import type { ElementHandle, Page } from 'puppeteer-core';
import type { AxNode } from '../read-closed-tree.ts';
import { readTree } from './read-tree.ts';
import type { Bidi } from './run-in.ts';

const patience = 8000;
const control = process.platform === 'darwin' ? 'Meta' : 'Control';
/** What the banner draws in stands in one element of its closed root; no page that we serve has such a class. */
const layer = 'layer';

/**
 * A page of Firefox's in the form in which the tests know Playwright's: as much of it as they use. Playwright itself has
 * no way to drive a Firefox that is not its own and to put an extension into it.
 */
export class FirefoxPage {
  readonly own: Page;
  readonly bidi: Bidi;
  readonly window: string;

  constructor(own: Page, bidi: Bidi, window: string) {
    this.own = own;
    this.bidi = bidi;
    this.window = window;
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

  click = async (selector: string) => (await this.find(selector)).click();
  dblclick = async (selector: string) => (await this.find(selector)).click({ count: 2 });
  focus = async (selector: string) => (await this.find(selector)).focus();
  mouse = { click: (x: number, y: number) => this.own.mouse.click(x, y) };
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
      innerText: async () => (await this.find(selector)).evaluate((one) => (one as HTMLElement).innerText),
      getAttribute: async (name: string) =>
        (await this.find(selector)).evaluate((element, asked) => element.getAttribute(asked), name),
      evaluate: async <Result, Arg>(run: (element: Element, arg: Arg) => Result, arg: Arg) =>
        (await this.find(selector)).evaluate(run as (element: Element, arg: unknown) => Result, arg),
    };
  }

  /** What a screen reader is told of the banner. */
  async readClosedTree(): Promise<AxNode[]> {
    const nodes = await readTree(this.bidi, this.window, { url: this.url(), within: layer });
    return nodes.map(({ place, ...node }) => ({ ...node, place: async () => place }));
  }

  private async find(selector: string): Promise<ElementHandle<Element>> {
    const found = await this.own.waitForSelector(`deep/${selector}`, { timeout: patience });
    if (!found) throw new Error(`No ${selector}`);
    return found as ElementHandle<Element>;
  }
}
