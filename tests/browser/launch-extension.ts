import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser/find-browser.ts';
import { askFrames } from './ask-frames.ts';
import { recordRequests } from './record-requests.ts';
import { servePages } from './serve-pages.ts';

/** How a browser is opened for a test. */
export type Options = {
  /** Id of the profile that is chosen before any page opens; none if not given. */
  profile?: string;
  /** More of what the settings hold. */
  settings?: Record<string, unknown>;
  viewport?: { width: number; height: number };
  headless?: boolean;
  /** Pages that are left are kept, as browsers do and Playwright by itself does not. */
  backForwardCache?: boolean;
  /** False: the pages alone, to compare with. */
  extension?: boolean;
};

/** A browser with the extension in it, and with the demo pages under the networks' names. */
export type Launched = {
  context: BrowserContext;
  /** The extension's background worker. */
  worker: Worker;
  id: string;
  /** What nobody of ours serves; see record-requests.ts. */
  strays: string[];
  open(url: string): Promise<Page>;
  /** What the popup would be told of this page: counts and ids only. */
  askStatus(page: Page): Promise<{
    state: string;
    composers: number;
    findings: number;
    categories: string[];
    posts?: object;
    isThrownOut?: boolean;
  }>;
  /** Sends a page's tab what the extension's own keyboard shortcut sends. */
  enterBanner(page: Page): Promise<void>;
  /** Writes settings as the popup does. */
  set(settings: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
};

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * Starts a browser of its own with the built extension in it, on the demo pages and off every network: Chromium, or, for
 * the tests that run there too (firefox/vitest.config.ts), Firefox behind as much of the same interface as they use.
 */
export async function launchExtension(options: Options = {}): Promise<Launched> {
  if (process.env.BROWSER === 'firefox')
    return (await import('./firefox/launch-firefox.ts')).launchFirefox(options);
  const { headless = true, viewport = { width: 1280, height: 800 } } = options;
  const home = await mkdtemp(join(tmpdir(), 'second-look-'));
  // A copy: another build may be written while this browser runs.
  const extension = join(home, 'extension');
  if (options.extension !== false) await cp(built, extension, { recursive: true });
  await quieten(join(home, 'profile'));
  const recorder = await recordRequests();
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: findBrowser(),
    headless,
    viewport: headless ? viewport : null,
    // What moves in cannot be pressed exactly, nor pictured.
    ...(headless ? { reducedMotion: 'reduce' as const } : {}),
    ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    proxy: { server: recorder.proxy, bypass: '<-loopback>' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.extension === false
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  await servePages(context, recorder.strays);
  const worker = options.extension === false ? undefined : await findWorker(context);
  const launched: Launched = {
    context,
    worker: worker as Worker,
    id: worker ? new URL(worker.url()).host : '',
    strays: recorder.strays,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    askStatus: async (page) =>
      (await (worker as Worker).evaluate(askFrames, page.url())) as Awaited<
        ReturnType<Launched['askStatus']>
      >,
    enterBanner: async (page) => void (await tell(worker as Worker, page, { type: 'enter' })),
    set: (settings) => write(worker as Worker, settings),
    async close() {
      await context.close();
      recorder.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  const settings = { ...options.settings, ...(options.profile ? { profile: options.profile } : {}) };
  if (worker && Object.keys(settings).length > 0) await launched.set(settings);
  return launched;
}

/** Chromium itself asks its makers about forms and connects ahead of a press; that would hide what we ask for. */
async function quieten(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = {
    net: { network_prediction_options: 2 },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
    signin: { allowed: false, allowed_on_next_startup: false },
    // Or an unpacked extension that reloads itself is switched off.
    extensions: { ui: { developer_mode: true } },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

async function write(worker: Worker, settings: Record<string, unknown>): Promise<void> {
  await worker.evaluate((values) => chrome.storage.local.set(values), settings);
}

async function tell(worker: Worker, page: Page, message: object): Promise<unknown> {
  return worker.evaluate(
    async ([url, sent]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast((one) => one.url === url);
      return tab?.id === undefined ? undefined : chrome.tabs.sendMessage(tab.id, sent).catch(() => undefined);
    },
    [page.url(), message] as const,
  );
}

/** The extension's own interface, as far as it is used in its worker. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
