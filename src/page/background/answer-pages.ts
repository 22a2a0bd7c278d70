import { browser } from 'wxt/browser';

/** What a page may ask for, and the script that it gets. */
const scripts = { inject: '/review.js', grammar: '/grammar.js' } as const;

/** Puts the checker, and later the grammar, into the frame that asks for it. Anything but that form gets no answer. */
export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const file = sender.id === browser.runtime.id ? scriptFor(message) : undefined;
    const { tab, frameId, documentId } = sender;
    if (!file || tab?.id === undefined || frameId === undefined) return false;
    // A frame may have gone on to another page meanwhile; the document's own id tells, where there is one.
    const target = documentId
      ? { tabId: tab.id, documentIds: [documentId] }
      : { tabId: tab.id, frameIds: [frameId] };
    browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).then(
      () => reply(true),
      () => reply(false),
    );
    return true;
  });
}

function scriptFor(message: unknown): (typeof scripts)[keyof typeof scripts] | undefined {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 1) return undefined;
  const { type } = message as { type?: unknown };
  return type === 'inject' || type === 'grammar' ? scripts[type] : undefined;
}
