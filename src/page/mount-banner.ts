import { deliverEvents } from './deliver-events.ts';
import type { Frame } from './frame.ts';
import { type Mount, mountHost } from './mount-host.ts';

/** Puts the host into a frame's page and hands it what the watcher keeps from the page. `onEscape`: Esc was pressed inside. */
export function mountBanner(frame: Frame, onEscape: () => void, onGivenUp: () => void): Mount {
  const mount = mountHost(
    frame.signal,
    (host) => {
      frame.host = host;
    },
    onGivenUp,
  );
  deliverEvents(frame, mount.root, (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  });
  return mount;
}
