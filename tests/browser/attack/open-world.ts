import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { bundleModule } from '../bundle-module.ts';

const bundles = new Map<string, Promise<string>>();

/** Calls what a module beside this one exports, within a page. */
export type World = <Result>(name: string, ...given: unknown[]) => Promise<Result>;

/** Loads a module with the product's own code into a world of its own within a page, as a content script is. */
export async function openWorld(page: Page, module: string): Promise<World> {
  const code = await bundle(module);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...{ expression, contextId, awaitPromise: true, returnByValue: true },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(code);
  return (name, ...given) =>
    evaluate(`attack.${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`);
}

function bundle(module: string): Promise<string> {
  const known = bundles.get(module) ?? make(module);
  bundles.set(module, known);
  return known;
}

async function make(module: string): Promise<string> {
  const code = await bundleModule(fileURLToPath(new URL(module, import.meta.url)), 'attack');
  // Without `var` it belongs to this world and to no block.
  return `${code.replace(/^var attack\b/, 'globalThis.attack')};`;
}
