import type { Frame } from './frame.ts';

// Everything that a site listens to for "outside" clicks, focus traps and shortcuts (composers-in-the-wild 18, 21, 22, 30).
const kept = [
  ...[
    'pointerdown',
    'pointerup',
    'pointermove',
    'pointerover',
    'pointerout',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
  ],
  ...[
    'auxclick',
    'contextmenu',
    'mousemove',
    'mouseover',
    'mouseout',
    'touchstart',
    'touchend',
    'touchmove',
    'wheel',
  ],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'focusin', 'focusout', 'focus', 'blur'],
  ...['dragstart', 'selectstart', 'copy', 'gotpointercapture', 'lostpointercapture', 'pointercancel'],
];

/**
 * Keeps what happens at the banner from the page. A listener at the host would come after the page's own capture
 * listeners, so the window's first capture listener stops the event and hands it to the banner itself.
 */
export function keepEvents(frame: Frame): void {
  const keep = (event: Event) => {
    const { host } = frame;
    if (!host) return;
    const from = (event as FocusEvent).relatedTarget;
    // Focus that goes over to the banner leaves the editor unawares: a focus trap would pull it back.
    if (event.target !== host && !(from === host && (event.type === 'focusout' || event.type === 'blur')))
      return;
    event.stopImmediatePropagation();
    if (event.isTrusted && event.target === host) frame.deliver?.(event);
  };
  const shut = (event: Event) => {
    // Esc closes the card and nothing of the page, unless the page has a menu open at the caret.
    if ((event as KeyboardEvent).key !== 'Escape' || !event.isTrusted || !frame.onEscape) return;
    const at = event.composedPath()[0];
    if (at instanceof Element && at.getAttribute('aria-expanded') === 'true') return;
    if (event.target === frame.host || !frame.onEscape(at)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', shut, { capture: true, signal: frame.signal });
  const passive = new Set(['wheel', 'touchstart', 'touchmove']);
  for (const type of kept)
    window.addEventListener(type, keep, { capture: true, passive: passive.has(type), signal: frame.signal });
}
