import { browser } from '@wxt-dev/browser';

/** After an update the extension's listeners are gone with it, and to take them back would throw. */
export function unlessOrphaned(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener('abort', () => browser.runtime?.id && controller.abort());
  return controller.signal;
}

/** Tells the badge, whenever that changes, whether something here cannot be seen. */
export function makeBadge(): (isBlind: boolean) => void {
  let last = false;
  return (isBlind) => {
    if (isBlind === last) return;
    last = isBlind;
    send({ type: 'blind', blind: isBlind });
  };
}

function send(message: { type: string; blind: boolean }): void {
  if (browser.runtime?.id) browser.runtime.sendMessage(message).catch(() => undefined);
}
