import { isField, type Reading, readText, textNodeOf } from './read-text.ts';

export type Edit = { start: number; end: number; text: string };

/** Draft.js takes the selection over only after a moment (notes/toolchain.md, "Real editors"). */
const tick = 30;

/** What tells that the person has gone on writing. */
const personActs = ['keydown', 'beforeinput', 'pointerdown'];

/**
 * Replaces a stretch of a box's text the one way that every editor observes: select, wait, insert as if typed. Says whether
 * the box then held what it should; if not, the old text is put back as far as the editor lets us, unless the person has
 * gone on writing meanwhile: an undo would then take their words.
 */
export async function editText(box: HTMLElement, { start, end, text }: Edit): Promise<boolean> {
  const before = readText(box);
  // A newline corrupts Draft.js and is dropped by Lexical.
  const words = text.replace(/\s*\n\s*/g, ' ');
  const wanted = before.text.slice(0, start) + words + before.text.slice(end);
  if (!select(box, before, start, end)) return false;
  await wait(tick);
  if (readText(box).text !== before.text) return false;
  if (!document.execCommand('insertText', false, words)) return false;
  const person = new AbortController();
  for (const type of personActs)
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) person.abort();
      },
      { capture: true, signal: person.signal },
    );
  await wait(2 * tick);
  const after = readText(box);
  if (person.signal.aborted) return after.text.startsWith(words, start);
  person.abort();
  if (isSame(after.text, wanted)) return true;
  if (!isSame(after.text, before.text)) document.execCommand('undo');
  return false;
}

function select(box: HTMLElement, reading: Reading, start: number, end: number): boolean {
  if (isField(box)) {
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    return true;
  }
  const at = textNodeOf(reading, start, end) ?? (start === end ? lastText(reading, start) : undefined);
  if (!at) return false;
  box.focus({ preventScroll: true });
  const root = box.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  selection?.setBaseAndExtent(at.node, at.offset, at.node, at.offset + (end - start));
  return selection !== null && selection !== undefined;
}

/** Where a line is added after the last word, although an empty paragraph follows it. */
function lastText(reading: Reading, offset: number): { node: Text; offset: number } | undefined {
  if (reading.text.slice(offset).trim()) return undefined;
  const piece = reading.pieces.findLast(({ text, start }) => text && start < offset);
  return piece?.text && { node: piece.text, offset: piece.text.length };
}

/** Editors turn spaces into no-break spaces and end paragraphs in their own ways. */
function isSame(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
