import type { Page } from 'playwright-core';
import type { Place } from './read-banner.ts';

type Node = { backendNodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** Where the underlines stand in the window, as the page itself would measure them. */
export async function readMarks(page: Page): Promise<Place[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const marks: Node[] = [];
  const visit = (node: Node): void => {
    if (/^class,mark /.test(String(node.attributes))) marks.push(node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
  };
  visit(root);
  const places: Place[] = [];
  for (const { backendNodeId } of marks) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () {
        const { left, top, right, bottom } = this.getBoundingClientRect();
        return { left, top, right, bottom };
      }`,
      returnByValue: true,
    });
    places.push(result.value);
  }
  await session.detach();
  return places;
}
