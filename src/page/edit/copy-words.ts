import { command } from '../composer/dom.ts';

/** Puts words on the clipboard; false where the browser does not let us. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // A page may keep the clipboard from its scripts, and frames have it only if they are given it. Ctrl+C works there too.
    return copyByCommand(words);
  }
}

function copyByCommand(words: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener('copy', put, true);
  command(document, 'copy');
  window.removeEventListener('copy', put, true);
  return isDone;
}
