import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import puppeteer, { type Page as OwnPage, Puppeteer } from 'puppeteer-core';
import { findFirefox } from '../../../src/cli/browser/find-firefox.ts';
import { askFrames } from '../ask-frames.ts';
import { buildPages } from '../build-pages.ts';
import type { Launched, Options } from '../launch-extension.ts';
import { recordRequests } from '../record-requests.ts';
import { type Answer, answerFor, isLocal } from '../serve-pages.ts';
import { deepQuery } from './deep-query.ts';
import { FirefoxPage } from './firefox-page.ts';
import { type Bidi, firefoxWindow, type Run, runIn } from './run-in.ts';

/** A Firefox with the extension, behind the interface that the tests of Chromium use. */
export type LaunchedFirefox = Launched & {
  bidi: Bidi;
  /** Firefox's own window: what stands outside every page, and the accessibility tree. */
  window: string;
};

const built = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
const gecko = 'second-look@second-look.example';
/** An extension's address is drawn by lot, unless it is known already. */
const host = '6f5f0f8e-30c5-4b6a-9c0d-2f5a3b1c7d9e';

Puppeteer.registerCustomQueryHandler('deep', { queryAll: deepQuery });

/** Starts a Firefox of its own with the built extension in it, on the demo pages and off every network. */
export async function launchFirefox(options: Options = {}): Promise<LaunchedFirefox> {
  const home = await mkdtemp(join(tmpdir(), 'second-look-'));
  const extension = join(home, 'extension');
  await cp(built, extension, { recursive: true });
  const recorder = await recordRequests();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    protocol: 'webDriverBiDi',
    // Firefox's own window holds the accessibility tree, and lets an extension's pages be opened.
    args: ['--remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    extraPrefsFirefox: { ...preferences, ...proxy(recorder.proxy) },
  });
  const { connection: bidi } = firefox as unknown as { connection: Bidi };
  const window = await firefoxWindow(bidi);
  const pages = await buildPages();
  const open = async (): Promise<Page> => {
    const page = await firefox.newPage();
    const routes = new Map<string, Answer>();
    await serve(page, routes);
    return new FirefoxPage(page, { bidi, window, routes, inExtension }) as unknown as Page;
  };
  async function serve(page: OwnPage, routes: Map<string, Answer>): Promise<void> {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const asked = {
        method: request.method(),
        url: request.url(),
        isNavigation: request.isNavigationRequest(),
      };
      if (isLocal(asked.url)) return request.continue();
      const answer = routes.get(asked.url) ?? answerFor(asked, pages);
      if (answer) return request.respond(answer);
      recorder.strays.push(`${asked.method} ${asked.url}`);
      // A redirect that is refused has no request any more.
      await request.abort().catch(() => undefined);
    });
  }
  let background = '';
  if (options.extension !== false) {
    await firefox.installExtension(extension);
    background = await openExtensionPage(bidi, 'options.html');
  }
  const inExtension = <Arg, Result>(run: Run<Arg, Result>, arg: Arg) => runIn(bidi, background, run, arg);
  const launched: LaunchedFirefox = {
    ...{ bidi, window },
    // There is nothing to grant: a preference lets the clipboard be read.
    context: { newPage: open, grantPermissions: async () => undefined } as unknown as BrowserContext,
    // Its background cannot be spoken to, a page of its own has the same interface.
    worker: { evaluate: inExtension } as unknown as Worker,
    id: host,
    strays: recorder.strays,
    async open(url) {
      const page = await open();
      await page.goto(url);
      return page;
    },
    askStatus: (page) => inExtension(askFrames, page.url()) as ReturnType<Launched['askStatus']>,
    enterBanner: async (page) => void (await inExtension(tell, [page.url(), { type: 'enter' }])),
    set: (settings) => inExtension((values) => chrome.storage.local.set(values), settings),
    async close() {
      await firefox.close();
      recorder.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const settings = { ...options.settings, ...(options.profile ? { profile: options.profile } : {}) };
  if (background && Object.keys(settings).length > 0) await launched.set(settings);
  return launched;
}

/** Beside what puppeteer itself sets for tests. */
const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [gecko]: host }),
  'ui.prefersReducedMotion': 1,
  // The popup opens without a press on its button, which stands outside every page.
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'accessibility.force_disabled': -1,
  'dom.events.testing.asyncClipboard': true,
};

function proxy(address: string): Record<string, unknown> {
  const { hostname, port } = new URL(address);
  const settings = ['http', 'ssl'].flatMap((name) => [
    [`network.proxy.${name}`, hostname],
    [`network.proxy.${name}_port`, Number(port)],
  ]);
  return { 'network.proxy.type': 1, ...Object.fromEntries(settings) };
}

/** Opens a page of the extension's own and gives its context. Puppeteer would wait in vain for its load. */
export async function openExtensionPage(bidi: Bidi, path: string): Promise<string> {
  const { result } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const { context } = result as { context: string };
  const url = `moz-extension://${host}/${path}`;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const isThere = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
    if (await runIn(bidi, context, isThere, undefined).catch(() => false)) return context;
  }
  throw new Error(`${path} does not load`);
}

/** Runs in a page of the extension's. */
async function tell([url, message]: [string, object]): Promise<unknown> {
  const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
  return tab?.id === undefined ? undefined : chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

/** The extension's own interface, as far as it is used in its pages. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
