import type { Frame } from '../frame.ts';
import { deliverEvents } from './deliver-events.ts';
import { hearEcho } from './hear-echo.ts';
import { hearKey } from './hear-key.ts';
import { type Mount, mountHost } from './mount-host.ts';

/** Puts the host into a frame's page and hands it what the watcher keeps from the page. `onEscape`: Esc was pressed inside. */
export function mountBanner(frame: Frame, onEscape: () => void): Mount {
  const mount = mountHost(frame.signal, (host) => {
    frame.host = host;
    keepFocus(frame, host.getRootNode());
  });
  deliverEvents(frame, mount.root, (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  });
  hearEcho(frame);
  hearKey(frame);
  return mount;
}

/** Focus that moves within an open shadow root is told nowhere else: the window, where the watcher listens, never hears of it. */
function keepFocus({ keep, signal }: Frame, root: Node): void {
  if (!keep || !(root instanceof ShadowRoot)) return;
  for (const type of ['focusin', 'focusout', 'focus', 'blur'])
    root.addEventListener(type, keep, { capture: true, signal });
}
