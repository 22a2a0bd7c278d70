import type { CDPSession } from 'playwright-core';

/** A node of the accessibility tree: `inside` are the roles it stands in, nearest first. */
export type AxNode = { id: number; role: string; name: string; inside: string[] };

type DomNode = {
  backendNodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
  contentDocument?: DomNode;
};

/** What a screen reader is told of everything in the page's closed shadow roots, in reading order. */
export async function readClosedTree(session: CDPSession): Promise<AxNode[]> {
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
    const isOurs = node.backendDOMNodeId !== undefined && ours.has(node.backendDOMNodeId);
    if (isOurs && !node.ignored)
      found.push({ id: node.backendDOMNodeId ?? 0, role, name: String(node.name?.value ?? ''), inside });
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
