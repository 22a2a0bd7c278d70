import type { Page } from 'playwright-core';

/** How many closed shadow roots a page has: ours. */
export async function countRoots(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const count = (node: { shadowRoots?: unknown[]; shadowRootType?: string; children?: unknown[] }): number =>
    (node.shadowRootType === 'closed' ? 1 : 0) +
    [...(node.shadowRoots ?? []), ...(node.children ?? [])].reduce<number>(
      (sum, child) => sum + count(child as typeof node),
      0,
    );
  return count(root as never);
}
