import { attributeOf } from '../composer/dom.ts';

/** A stretch of the text as read, and the node that it stands in. Without `text` the node is atomic (a line break, an emoji picture). */
type Piece = { start: number; end: number; node: Node; text?: Text };

/** What a box holds: the text in UTF-16, and where each stretch of it stands in the page. */
export type Reading = { text: string; pieces: readonly Piece[] };

const block = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON']);

/** Reads a box. Pages keep a text field's text in its value, an editor's in its nodes. */
export function readText(box: HTMLElement): Reading {
  if (isField(box)) return { text: box.value, pieces: [] };
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node, piece: string) => {
    const at = { start: text.length, end: text.length + piece.length, node };
    pieces.push(node instanceof Text ? { ...at, text: node } : at);
    text += piece;
  };
  // A line ends where a block begins or ends, but only between words: editors wrap blocks in blocks.
  const endLine = (node: Node) => {
    if (text && !text.endsWith('\n')) add(node, '\n');
  };
  const visit = (node: Node, depth: number): void => {
    if (node instanceof Text) {
      if (node.data) add(node, node.data);
      return;
    }
    if (!(node instanceof Element) || silent.has(node.nodeName) || isOffered(node) || depth > 500) return;
    const atom = node.nodeName === 'BR' ? '\n' : node instanceof HTMLImageElement ? node.alt : '';
    if (atom) add(node, atom);
    const isBlock = block.has(node.nodeName);
    if (isBlock) endLine(node);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
    if (isBlock && node.nextSibling) endLine(node);
  };
  for (let child = box.firstChild; child; child = child.nextSibling) visit(child, 0);
  return { text, pieces };
}

/** Whether an editor only offers a text, as a ghost of the words to come: it is read to nobody, and not to be written in. */
function isOffered(element: Element): boolean {
  return (
    attributeOf(element, 'aria-hidden') === 'true' && attributeOf(element, 'contenteditable') === 'false'
  );
}

/** The page's own range for a stretch of the text; undefined if that stretch holds no node. */
export function rangeOf(reading: Reading, start: number, end: number): Range | undefined {
  const first = pieceAt(reading.pieces, start, 'after');
  const last = pieceAt(reading.pieces, end, 'before');
  if (!first || !last) return undefined;
  const range = new Range();
  try {
    if (first.text) range.setStart(first.text, Math.max(0, start - first.start));
    else range.setStartBefore(first.node);
    if (last.text) range.setEnd(last.text, Math.min(last.text.length, end - last.start));
    else range.setEndAfter(last.node);
  } catch {
    return undefined; // The editor has drawn itself anew since the text was read.
  }
  return range;
}

/** The one text node that a stretch lies in: edits across nodes corrupt editors. */
export function textNodeOf(
  reading: Reading,
  start: number,
  end: number,
): { node: Text; offset: number } | undefined {
  const piece = pieceAt(reading.pieces, start === end ? end : start, start === end ? 'before' : 'after');
  if (!piece?.text || start < piece.start || end > piece.end) return undefined;
  return { node: piece.text, offset: start - piece.start };
}

/** Whether a box is a plain text field rather than an editor. */
export function isField(box: Element): box is HTMLTextAreaElement | HTMLInputElement {
  return box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
}

/** The piece that holds the character after (or before) an offset. */
function pieceAt(pieces: readonly Piece[], offset: number, side: 'after' | 'before'): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    const isPast = side === 'after' ? offset >= piece.end : offset > piece.end;
    const isShort = side === 'after' ? offset < piece.start : offset <= piece.start;
    if (isPast) low = middle + 1;
    else if (isShort) high = middle - 1;
    else return piece;
  }
  return undefined;
}
