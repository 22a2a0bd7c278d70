import { browser } from 'wxt/browser';

/** The keyboard's way into the banner: the focus never goes there by itself. */
export function answerShortcut(): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'enter-banner') enter().catch(() => undefined);
  });
}

async function enter(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'enter' });
}
