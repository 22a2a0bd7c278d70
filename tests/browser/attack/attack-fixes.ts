import type { Page } from 'playwright-core';
import { type Composer, composers, enterComposer, readModel } from '../composers.ts';
import { type Launched, launchExtension } from '../launch-extension.ts';
import { openWorld, type World } from './open-world.ts';
import { makeRandom } from './random.ts';
import { makeEdit, makeLines } from './random-fix.ts';

/** How one kind of editor fared. `refused`: the old words stay and Copy is offered. */
type FixesFared = { kind: Kind; tried: number; refused: number; failures: string[] };

/** One box of each kind, and how long its editor takes one more change for a part of the last one to undo. */
const kinds = { Lexical: 320, 'Draft.js': 0, Quill: 1050, Tiptap: 550, textarea: 0 } as const;
type Kind = keyof typeof kinds;
const allKinds = Object.keys(kinds) as Kind[];
const mostUndos = 30;
/** An editor's page is opened anew after so many, so that a seed does not hang on hundreds before it. */
const pageful = 25;

/**
 * Types random texts into each editor and mends them at random; no word may be lost. Each editor has a browser of its own:
 * a new tab takes the focus from the others.
 */
export function attackFixes(
  seeds: readonly number[],
  only: readonly Kind[] = allKinds,
): Promise<FixesFared[]> {
  return Promise.all(
    only.map(async (kind) => {
      const composer = composers.find((one) => one.kind === kind);
      if (!composer) throw new Error(`no ${kind}`);
      const browser = await launchExtension({ extension: false });
      try {
        return { kind, ...(await attack(browser, composer, seeds, kinds[kind])) };
      } finally {
        await browser.close();
      }
    }),
  );
}

async function attack(browser: Launched, composer: Composer, seeds: readonly number[], pause: number) {
  const failures: string[] = [];
  let refused = 0;
  let tab: Tab | undefined;
  for (const [at, seed] of seeds.entries()) {
    if (at % pageful === 0) {
      await tab?.page.close();
      tab = undefined;
    }
    try {
      tab ??= await openTab(browser, composer);
      if (!(await tryFix(tab, composer, seed, pause))) refused++;
      if (tab.errors.length > 0) throw new Error(`the page fails: ${tab.errors.join(', ')}`);
    } catch (error) {
      failures.push(`${composer.kind}, seed ${seed}: ${(error as Error).message}`);
      await tab?.page.close();
      tab = undefined;
    }
  }
  await tab?.page.close();
  return { tried: seeds.length, refused, failures };
}

type Tab = { page: Page; call: World; errors: string[] };

async function openTab(browser: Launched, composer: Composer): Promise<Tab> {
  const page = await browser.open(composer.url);
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await enterComposer(page, composer);
  return { page, call: await openWorld(page, 'fix-in-page.ts'), errors };
}

/** One text and one fix. False if the fix was refused. */
async function tryFix(
  { page, call }: Tab,
  composer: Composer,
  seed: number,
  pause: number,
): Promise<boolean> {
  const random = makeRandom(seed);
  const { keyboard } = page;
  const expectText = async (wanted: string, when: string) => {
    let [shown, model] = ['', ''];
    // React may draw a moment later.
    for (let looks = 0; looks < 20; looks++) {
      shown = await call<string>('read');
      model = await readModel(page, composer);
      if (even(shown) === even(wanted) && even(model) === even(wanted)) return;
      await page.waitForTimeout(25);
    }
    throw new Error(`${when} it shows ${told(shown)} and holds ${told(model)}, not ${told(wanted)}`);
  };
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('Delete');
  for (const [at, line] of makeLines(random).entries()) {
    if (at > 0) await keyboard.press(line.isSoft ? 'Shift+Enter' : 'Enter');
    if (random.chance(0.5)) await keyboard.type(line.text);
    else for (const word of line.text.split(/(?<= )/)) await keyboard.insertText(word);
  }
  if (random.chance(0.3)) await keyboard.press(random.pick(['ControlOrMeta+Home', 'Home', 'ArrowUp']));
  await page.waitForTimeout(pause);
  const before = await call<string>('read');
  await expectText(before, 'before');
  const edit = makeEdit(before, random);
  const isDone = await call<boolean>('fix', edit);
  const what = `${JSON.stringify(edit)} in ${told(before)}`;
  if (!isDone) {
    await expectText(before, `refused ${what}:`);
    await keyboard.press('ControlOrMeta+End');
    await keyboard.type(' Yes');
    await expectText(`${before} Yes`, `refused ${what}, typing on:`);
    return false;
  }
  const head = before.slice(0, edit.start) + edit.text;
  const rest = before.slice(edit.end);
  await expectText(head + rest, `after ${what}:`);
  if (random.chance(0.5)) {
    await keyboard.press('ControlOrMeta+z');
    await expectText(before, `undone ${what}:`);
    await keyboard.press('ControlOrMeta+End');
    await keyboard.type(' Yes');
    await expectText(`${before} Yes`, `undone ${what}, typing on:`);
  } else {
    await keyboard.type(' Yes');
    await expectText(`${head} Yes${rest}`, `typing on after ${what}:`);
    for (let undone = 0; even(await call<string>('read')) !== even(before); undone++) {
      if (undone > mostUndos) throw new Error(`undo never comes back to the text before ${what}`);
      await keyboard.press('ControlOrMeta+z');
    }
    await expectText(before, `undone ${what}:`);
  }
  return true;
}

/** Editors part lines in their own ways, and hold spaces at an end as no-break spaces. */
function even(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n[\n ]*/g, '\n')
    .trimEnd();
}

function told(text: string): string {
  return JSON.stringify(text);
}
