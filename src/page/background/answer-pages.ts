import { browser } from 'wxt/browser';

/** The checker, and the rules that it goes by: two scripts, so that the page gets its turn in between. Either may be there first. */
const scripts = ['/review.js', '/rules.js'] as const;

/** Puts the checker into the frame that asks for it. Anything but that form gets no answer. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const { tab, frameId, documentId } = sender;
    if (sender.id !== browser.runtime.id || !asks(message) || tab?.id === undefined || frameId === undefined)
      return false;
    // A frame may have gone on to another page meanwhile; the document's own id tells, where there is one.
    const target = documentId
      ? { tabId: tab.id, documentIds: [documentId] }
      : { tabId: tab.id, frameIds: [frameId] };
    inject(target).then(
      () => reply(true),
      () => reply(false),
    );
    return true;
  });
}

async function inject(
  target: Parameters<typeof browser.scripting.executeScript>[0]['target'],
): Promise<void> {
  await Promise.all(
    scripts.map((file) =>
      browser.scripting.executeScript({ target, files: [file], injectImmediately: true }),
    ),
  );
}

function asks(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 1) return false;
  return (message as { type?: unknown }).type === 'inject';
}
