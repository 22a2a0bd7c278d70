import { contains, listenAt } from './dom.ts';

/** Pictures come and go around the box; a look every now and then is enough. */
export function watchMedia(scope: Element, box: Element, signal: AbortSignal, onChange: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, 150);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !contains(box, target))) soon();
  });
  observer.observe(scope, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['src', 'style'],
  });
  // How large a picture is shows once it has come.
  for (const type of ['change', 'load'])
    listenAt(scope, type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
