import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that lead to the card, as the browser has them now; empty while none are set. */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) => setKeys(all.find(({ name }) => name === 'enter-banner')?.shortcut ?? ''));
    read();
    // They are changed on a page of the browser's, and one comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}

/** Opens the browser's own page for the keys of extensions: only there can they be changed. */
export function changeShortcut(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const page = navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
  const opened = openShortcutSettings?.() ?? browser.tabs.create({ url: `${page}://extensions/shortcuts` });
  opened.catch(() => undefined);
}
