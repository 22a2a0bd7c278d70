import { command, contains, listenAt } from '../composer/dom.ts';
import { isField, type Reading, readText, textNodeOf } from '../text/read-text.ts';
import { selectionIn } from '../text/selection-in.ts';

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
  const taken = new Promise((done) => listenAt(document, 'selectionchange', done, { once: true }));
  const goBack = keepCaret(box);
  let isInserted = false;
  // What is selected until then is ours to replace, not theirs.
  const person = watchPerson(() => isInserted || goBack());
  const leave = () => {
    if (!person.signal.aborted) goBack();
    return false;
  };
  try {
    if (!select(box, before, start, end)) return leave();
    // On a busy machine the editor hears of it late. A selection that stands already is told to nobody.
    await Promise.race([taken, wait(4 * tick)]);
    await wait(tick);
    if (person.signal.aborted || readText(box).text !== before.text) return false;
    isInserted = true;
    if (!insert(box, words, start)) return leave();
    let after = before;
    for (let waits = 0; waits < 10 && (waits === 0 || !isSame(after.text, wanted)); waits++) {
      await wait(2 * tick);
      after = readText(box);
      if (person.signal.aborted) return after.text.startsWith(words, start);
    }
    if (isSame(after.text, wanted)) return true;
    if (isSame(after.text, before.text)) return leave();
    undo(box);
    await wait(2 * tick);
    if (isSame(readText(box).text, before.text)) return leave();
    // Rather a fix that went wrong than words that were typed before it taken along.
    undo(box, true);
    return false;
  } finally {
    person.abort();
  }
}

/** Aborts at the first thing that the person does, and calls then, before the editor sees it. */
export function watchPerson(onAct?: () => void): AbortController {
  const person = new AbortController();
  for (const type of personActs)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || isWriting) return;
        person.abort();
        onAct?.();
      },
      { capture: true, signal: person.signal },
    );
  return person;
}

/** Gives what puts the caret, or what was selected, back to where it is now. */
function keepCaret(box: HTMLElement): () => void {
  if (isField(box)) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    return () => box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  }
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionIn(box) ?? {};
  return () => {
    if (!anchorNode || !focusNode || !contains(box, anchorNode) || !contains(box, focusNode)) {
      selectionIn(box)?.collapseToEnd();
      return;
    }
    selectionIn(box)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function insert(box: HTMLElement, words: string, start: number): boolean {
  // An editor that takes a line away itself keeps the caret on it.
  if (words === '' && press(box, { key: 'Backspace', keyCode: 8 })) return true;
  // What stands for a leaf in an editor's model must not go from under it, so the editor itself has to draw the change.
  if (words && isWholeLeaf(box)) return paste(box, words);
  const isDone = write('insertText', words);
  // Chromium's caret leaves a last line that has become empty.
  if (words === '' && isField(box)) box.setSelectionRange(start, start);
  return isDone;
}

function paste(box: HTMLElement, words: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  return !box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** In Draft.js any leaf; in Lexical one beside a line break, which Chromium tears off, and Firefox, where no paste is heard, does not. */
function isWholeLeaf(box: HTMLElement): boolean {
  const { anchorNode, anchorOffset, focusOffset } = selectionIn(box) ?? {};
  if (!(anchorNode instanceof Text) || anchorOffset !== 0 || focusOffset !== anchorNode.length) return false;
  const leaf = anchorNode.parentElement;
  if (leaf?.matches('[data-text="true"]')) return true;
  if (/ Firefox\//.test(navigator.userAgent)) return false;
  return leaf?.matches('[data-lexical-text="true"]:has(+ br), br + [data-lexical-text="true"]') === true;
}

/** The browser's own undo knows nothing of an editor's model and tears the two apart. */
function undo(box: HTMLElement, isRedo = false): void {
  const isMac = /^Mac/.test(navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac, shiftKey: isRedo };
  if (!press(box, keys)) write(isRedo ? 'redo' : 'undo');
}

let isWriting = false;

/** Firefox tells of what an extension writes as of a person's own keys. */
function write(name: 'insertText' | 'undo' | 'redo', words = ''): boolean {
  isWriting = true;
  try {
    return command(document, name, false, words);
  } finally {
    isWriting = false;
  }
}

/** Presses a key as a person would. True if the editor has taken it. */
function press(box: HTMLElement, key: KeyboardEventInit): boolean {
  return !box.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
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
  const selection = selectionIn(box);
  selection?.setBaseAndExtent(at.node, at.offset, at.node, at.offset + (end - start));
  return selection !== null;
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
