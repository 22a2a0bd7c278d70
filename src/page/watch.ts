import { query, read, rootOf } from './composer/dom.ts';
import { findBox, findBoxes, findDrafts, isAtButton } from './composer/find-box.ts';
import { watchUnseen } from './composer/watch-unseen.ts';
import { extension } from './extension.ts';
import { type Frame, getFrame, setFrame } from './frame.ts';
import { keepEvents } from './keep-events.ts';
import { listenFor } from './listen-for.ts';
import { noteButtons } from './post/note-buttons.ts';
import { makeStatus } from './status/status.ts';

/** A mouse may go over many buttons: the page is searched for drafts no sooner again, ms. */
const rest = 500;

/** Waits in every frame of a network until somebody goes to write, and only then asks for the checker. */
export function watch(): void {
  getFrame()?.stop();
  // A frame that is kept apart from the page that made it says nothing of where it stands.
  if (location.protocol !== 'https:' && origin === 'null') return;
  // An older copy hears this in its own world (keep-events.ts), and finds that it is an orphan. To the page it is noise.
  dispatchEvent(new Event('lostpointercapture'));
  const controller = new AbortController();
  const frame: Frame = {
    signal: controller.signal,
    stop() {
      controller.abort();
      observer.disconnect();
      letGo();
    },
    buttons: new WeakMap(),
    status: () => count(frame),
  };
  setFrame(frame);
  // Who opens the document anew takes every listener from it. Where only its root is another, to begin anew does no harm.
  let html = query(document, 'html');
  const observer = new MutationObserver(() => {
    if (html && !html.isConnected) watch();
    html ??= query(document, 'html');
  });
  observer.observe(document, { childList: true });
  const letGo = keepEvents(frame);
  const roots = new WeakSet<EventTarget>();
  let asked = false;
  let searched = -rest;

  const look = (event: Pick<Event, 'isTrusted' | 'composedPath' | 'type'>) => {
    // A page that forges focus would have the banner go to boxes in which nobody writes.
    if (!event.isTrusted) return;
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot) listen(node);
    // What the mouse only goes over is not written in.
    const box = event.type !== 'pointerover' && findBox(path);
    if (!box) return prepare(event, path[0]);
    if (frame.box !== box) noteButtons(box, frame.buttons);
    frame.box = box;
    if (frame.onBox) frame.onBox(box);
    else ask();
  };

  /**
   * The next press may post a draft that was given back, and then the checker is to be there: somebody comes near a button, or a
   * finger, which comes near nothing, touches the page for the first time. Nothing is read or shown before that press.
   */
  function prepare({ type }: Pick<Event, 'type'>, near: EventTarget | undefined): void {
    const now = performance.now();
    if (asked || now - searched < rest || !(near instanceof Element)) return;
    if (type !== 'pointerdown' && !isAtButton(near)) return;
    searched = now;
    if (findDrafts(near)[0]) ask();
  }

  const ask = () => {
    // After an update this script is an orphan: it may not even speak to the extension any more.
    const { runtime } = extension();
    if (asked || !runtime?.id) return;
    asked = true;
    runtime.sendMessage({ type: 'inject' }).then(
      (isThere) => {
        asked = isThere;
      },
      () => {
        asked = false;
      },
    );
  };

  // Focus that moves within one shadow root never reaches the document, so every root met gets its own listeners.
  function listen(root: EventTarget): void {
    if (roots.has(root)) return;
    roots.add(root);
    for (const type of ['focusin', 'pointerdown', 'pointerover']) listenFor(frame, type, look, root);
  }
  listen(window);
  watchUnseen(frame, ask, look);
  // The checker may arrive in the middle of a composition.
  for (const type of ['compositionstart', 'compositionend'])
    listenFor(frame, type, ({ isTrusted }) => {
      frame.isComposing = isTrusted && /start/.test(type);
    });

  // A page that was open before the extension may have its focus in a box already.
  const active = read(document, 'activeElement');
  if (active) look({ isTrusted: true, type: '', composedPath: () => pathTo(active) });
}

function count({ isBroken }: Frame) {
  const composers = findBoxes(document).length;
  if (isBroken) return makeStatus('error', composers);
  return makeStatus(composers ? 'watching' : 'no-composer', composers);
}

function pathTo(element: Element): EventTarget[] {
  let at = element;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return [at, rootOf(at)];
}
