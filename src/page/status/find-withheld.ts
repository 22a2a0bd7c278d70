import { browser } from 'wxt/browser';
import { networkPatterns } from '../../sites/networks.ts';

/** Where the browser keeps the extension away, though it is made for there. */
export async function findWithheld(): Promise<string[]> {
  const granted = await Promise.all(
    networkPatterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return networkPatterns.filter((_, index) => !granted[index]);
}
