import type { CDPSession, Page } from 'playwright-core';
import { type Composer, enterComposer } from '../../../tests/browser/composers.ts';
import type { Launched } from '../../../tests/browser/launch-extension.ts';
import { type Tasks, traceTasks } from './trace-tasks.ts';

/** What one visit to a page gave, in milliseconds. */
export type Visit = {
  load: Tasks;
  /** Only of a visit whose tasks were looked into. */
  typing?: Tasks;
  heap: number;
  toFindings?: number;
  underlines: number[];
  keyDelays: number[];
};

/** Between two keys; how many times slower than this machine; and whether tasks are looked into while somebody types, which slows all. */
type Pace = { delay: number; throttle: number; isSampled?: boolean };

const post = 'So proud of Jayden in Y4 today. ';

/** Opens a page, goes to its box, writes there as a person does, and measures all the way. */
export async function visit(
  launched: Launched,
  composer: Composer,
  text: string,
  { delay, throttle, isSampled }: Pace,
): Promise<Visit> {
  const page = await launched.context.newPage();
  const session = await page.context().newCDPSession(page);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  // Lexical takes words as soon as it has the focus; the others would break.
  const isFilled = composer.kind === 'Lexical';
  await page.addInitScript(probePage, isFilled ? post : '');
  const load = await traceTasks(session, async () => {
    await page.goto(composer.url);
    await page.waitForTimeout(400);
  });
  const heap = await readHeap(session);
  const world = findWorld(session);
  await session.send('Runtime.enable');
  const contextId = launched.worker ? await world(page) : undefined;
  if (contextId !== undefined) await run(session, contextId, `(${probeWorld})()`);
  const write = async () => {
    await enterComposer(page, composer);
    if (!isFilled) await page.keyboard.insertText(post);
    await page.waitForTimeout(throttle > 1 ? 3000 : 1200);
    await page.keyboard.type(text, { delay });
    await page.waitForTimeout(1200);
  };
  const typing = isSampled ? await traceTasks(session, write, true) : await write();
  const keyDelays = (await page.evaluate('window.__delays')) as number[];
  const seen = contextId === undefined ? undefined : await run(session, contextId, 'globalThis.__seen');
  await page.close();
  const { focus = 0, first, underlines = [] } = (seen ?? {}) as Partial<Seen>;
  return {
    ...{ load, heap, keyDelays, underlines },
    ...(typing ? { typing } : {}),
    ...(first && isFilled ? { toFindings: first - focus } : {}),
  };
}

/** Puts a text of 100,000 characters into a plain text field, and some keys after it. */
export async function visitLong(launched: Launched, composer: Composer): Promise<Tasks> {
  const page = await launched.context.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(composer.url);
  await enterComposer(page, composer);
  // The warm-up is measured elsewhere.
  await page.keyboard.insertText(post);
  await page.waitForTimeout(2500);
  const tasks = await traceTasks(session, async () => {
    await page.keyboard.insertText('We went to the sea and it was a lovely day for all of us. '.repeat(1725));
    await page.waitForTimeout(1500);
    await page.keyboard.type('and so on', { delay: 100 });
    await page.waitForTimeout(1000);
  });
  await page.close();
  return tasks;
}

type Seen = { focus: number; first: number; underlines: number[] };

/** The isolated world of our scripts on this page, where its frame record can be looked at. */
function findWorld(session: CDPSession): (page: Page) => Promise<number | undefined> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      found.push(context.id);
  });
  session.on('Runtime.executionContextsCleared', () => void found.splice(0));
  return async (page) => {
    for (let at = 0; at < 20 && found.length === 0; at++) await page.waitForTimeout(50);
    return found.at(-1);
  };
}

async function run(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
  return result.value;
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Runs in the page: puts words into the box that first has the focus, and sees how long after a key the page is free again. */
function probePage(post: string): void {
  const fill = ({ target }: Event) => {
    if (!(target as Element).matches('textarea, [contenteditable], [role=textbox]')) return;
    window.removeEventListener('focusin', fill);
    // The editor itself is there a moment later.
    setTimeout(() => document.execCommand('insertText', false, post));
  };
  if (post) window.addEventListener('focusin', fill);
  const delays: number[] = [];
  Object.assign(window, { __delays: delays });
  const channel = new MessageChannel();
  let pressed = 0;
  channel.port1.onmessage = () => {
    if (pressed) delays.push(performance.now() - pressed);
    pressed = 0;
  };
  window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  window.addEventListener('input', () => channel.port2.postMessage(0), true);
}

/** Runs in our own world: when the first finding is underlined, how long after a word its line is there. */
function probeWorld(): void {
  const seen: Partial<Seen> & { underlines: number[] } = { underlines: [] };
  Object.assign(globalThis, { __seen: seen });
  let finished = 0;
  let count = 0;
  const isBox = (target: EventTarget | null) =>
    target instanceof Element && target.matches('textarea, [contenteditable], [role=textbox]');
  // On the way there a button or two had it.
  const focus = ({ target, timeStamp }: Event) => {
    if (isBox(target)) seen.focus ??= timeStamp;
  };
  addEventListener('focusin', focus, true);
  addEventListener(
    'beforeinput',
    (event) => {
      if (/[\s.,!?]$/.test((event as InputEvent).data ?? '')) finished = performance.now();
    },
    true,
  );
  const own = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(options) {
    const root = own.call(this, options);
    const look = () => {
      const marks = root.querySelectorAll('.mark').length;
      if (marks > 0) seen.first ??= performance.now();
      if (marks > count && finished && seen.first !== undefined && performance.now() > seen.first + 500)
        seen.underlines.push(performance.now() - finished);
      count = marks;
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true });
    return root;
  };
}
