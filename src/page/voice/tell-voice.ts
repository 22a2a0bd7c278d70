import { browser } from 'wxt/browser';
import type { Voice } from '../../policy/types.ts';

/** Tells the page in front for whom the person posts: it alone knows which account that is. */
export async function tellVoice(voice: Voice): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined)
    await browser.tabs.sendMessage(tab.id, { type: 'voice', voice }).catch(() => undefined);
}
