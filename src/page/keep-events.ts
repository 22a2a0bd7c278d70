import { extension } from './extension.ts';
import type { Frame } from './frame.ts';

// Everything that a site listens to for "outside" clicks, focus traps and shortcuts (composers-in-the-wild 18, 21, 22, 30).
const kept = (
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout ' +
  'touchstart touchend touchmove wheel keydown keypress keyup beforeinput input focusin focusout focus blur click dblclick ' +
  'auxclick contextmenu DOMActivate dragstart selectstart copy lostpointercapture'
).split(' ');

/**
 * Keeps what happens at the banner from the page. A listener at the host would come after the page's own capture listeners,
 * so the window's first capture listener stops the event and hands it to the banner itself. The rest the checker sees first.
 * Returns how to end it.
 */
export function keepEvents(frame: Frame): () => void {
  const keep = (event: Event) => {
    // After an update this script is an orphan: it goes at the first thing that a person, or the next watcher, does.
    if (!extension().runtime?.id) return frame.stop();
    const { host } = frame;
    // From the window, what is in an open shadow root looks as if it were at that root's host. The path tells.
    const isOurs = event.composedPath()[0] === host;
    // Focus that goes over to the banner leaves the editor unawares: a focus trap would pull it back.
    if (
      !isOurs &&
      !frame.echo?.(event) &&
      !(host && (event as FocusEvent).relatedTarget === host && /out|blur/.test(event.type))
    )
      return frame.onEvent?.(event);
    event.stopImmediatePropagation();
    if (event.isTrusted && isOurs) frame.deliver?.(event);
  };
  frame.keep = keep;
  // With nothing but `true` these cost a page half of what they do with options. No scroll waits: at a window, what a finger
  // and a wheel do is passive by itself.
  for (const type of kept) addEventListener(type, keep, true);
  return () => {
    for (const type of kept) removeEventListener(type, keep, true);
  };
}
