import type { CDPSession, Page } from 'playwright-core';
import { type Composer, enterComposer } from '../../../tests/browser/composers.ts';
import type { Launched } from '../../../tests/browser/launch-extension.ts';

/** What is there after much work that was not there before: megabytes, nodes (detached ones too), listeners. */
type Leaks = { heap: number; nodes: number; listeners: number };

const line = 'So proud of Jayden in Y4 today, mail me. ';

/** Types so many keys into a box that is emptied now and then. */
export async function typeMuch(launched: Launched, composer: Composer, keys: number): Promise<Leaks> {
  return watchLeaks(launched, composer, async (page) => {
    for (let done = 0; done < keys; done += 10 * line.length) {
      await page.keyboard.type(line.repeat(10));
      await empty(page);
    }
  });
}

/** Opens and closes a composer so many times, and writes in it each time. */
export async function openMuch(launched: Launched, composer: Composer, times: number): Promise<Leaks> {
  return watchLeaks(launched, composer, async (page) => {
    for (let done = 0; done < times; done++) {
      await enterComposer(page, composer);
      await page.keyboard.insertText(line);
      await page.waitForTimeout(60);
      await page.keyboard.press('Escape');
      await page.waitForSelector(composer.box, { state: 'detached' });
    }
  });
}

async function watchLeaks(
  launched: Launched,
  composer: Composer,
  work: (page: Page) => Promise<void>,
): Promise<Leaks> {
  const page = await launched.open(composer.url);
  const session = await page.context().newCDPSession(page);
  // What is loaded once and kept is no leak: the rules, the checker, the memo of sentences.
  await enterComposer(page, composer);
  await page.keyboard.type(line);
  await page.waitForTimeout(2500);
  await empty(page);
  if (composer.opener) await page.keyboard.press('Escape');
  const before = await count(page, session);
  await work(page);
  const after = await count(page, session);
  await page.close();
  return {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

async function empty(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
}

async function count(page: Page, session: CDPSession): Promise<Leaks> {
  await page.waitForTimeout(2500);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
