import { listenAt } from '../composer/dom.ts';
import { getFrame } from '../frame.ts';
import { keepPace } from './keep-pace.ts';
import { isField } from './read-text.ts';

/** Calls back when what a box holds may have changed, but never in the middle of an IME composition. Gives the pace at which it does. */
export function watchText(
  box: HTMLElement,
  scope: Element,
  signal: AbortSignal,
  onChange: () => void,
): Pick<ReturnType<typeof keepPace>, 'isSlow'> {
  let isComposing = getFrame()?.isComposing ?? false;
  // A composition may begin between the change and its turn.
  const pace = keepPace(signal, () => isComposing || onChange());
  const change = () => {
    if (!isComposing) pace.ask();
  };
  const options = { capture: true, passive: true, signal };
  // Before the change that follows; a page's own events are no person.
  for (const type of ['keydown', 'beforeinput', 'input'])
    box.addEventListener(type, (event) => event.isTrusted && pace.hurry(), options);
  box.addEventListener('input', change, options);
  // A page that forges one would keep the text from being looked at.
  box.addEventListener('compositionstart', (event) => (isComposing ||= event.isTrusted), options);
  const settle = () => {
    isComposing = false;
    change();
  };
  box.addEventListener('compositionend', settle, options);
  box.addEventListener('blur', settle, options);
  if (isField(box)) {
    // React and the page set a field's value without an event, but mostly around one of these.
    for (const type of ['change', 'focus', 'keyup']) box.addEventListener(type, change, options);
    if (box.form) listenAt(box.form, 'reset', change, options);
    listenAt(scope, 'click', () => requestAnimationFrame(() => setTimeout(change)), options);
  }
  const observer = new MutationObserver(change);
  // Of a field React sets what it is to hold when reset along with what it holds.
  const value = isField(box) ? { attributeFilter: ['value'] } : {};
  observer.observe(box, { childList: true, characterData: true, subtree: true, ...value });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return pace;
}
