import type { CDPSession, Page } from 'playwright-core';
import { FirefoxPage } from './firefox/firefox-page.ts';

/** Where something stands in the window, in CSS pixels. */
export type Place = { left: number; top: number; right: number; bottom: number };

/** A node of the accessibility tree: `inside` are the roles it stands in, nearest first. */
export type AxNode = { role: string; name: string; inside: string[]; place(): Promise<Place> };

type DomNode = {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
  contentDocument?: DomNode;
};

/** Where what has gone stands. */
export const nowhere: Place = { left: Number.NaN, top: Number.NaN, right: Number.NaN, bottom: Number.NaN };
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What a screen reader is told of everything in the page's closed shadow roots, in reading order. */
export async function readClosedTree(page: Page): Promise<AxNode[]> {
  if (page instanceof FirefoxPage) return page.readClosedTree();
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const ours = new Set<number>();
  collect(root, false, ours);
  if (ours.size === 0) return [];
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: AxNode[] = [];
  const visit = (nodeId: string, inside: string[]): void => {
    const node = byId.get(nodeId);
    if (!node) return;
    const role = String(node.role?.value ?? '');
    const id = node.backendDOMNodeId;
    const isOurs = id !== undefined && ours.has(id);
    if (isOurs && !node.ignored)
      found.push({ role, name: String(node.name?.value ?? ''), inside, place: () => placeOf(session, id) });
    for (const child of node.childIds ?? [])
      visit(child, isOurs && !node.ignored ? [role, ...inside] : inside);
  };
  const [top] = nodes;
  if (top) visit(top.nodeId, []);
  return found;
}

function collect(node: DomNode, isInside: boolean, into: Set<number>): void {
  if (isInside) into.add(node.backendNodeId);
  for (const child of node.children ?? []) collect(child, isInside, into);
  if (node.contentDocument) collect(node.contentDocument, isInside, into);
  for (const root of node.shadowRoots ?? [])
    collect(root, isInside || root.shadowRootType === 'closed', into);
}

async function placeOf(session: CDPSession, backendNodeId: number): Promise<Place> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  } catch {
    return nowhere; // Gone since the tree was read.
  }
}

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}
