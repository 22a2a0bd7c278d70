import { climb } from '../composer/climb.ts';
import { listenAt, read, rootOf } from '../composer/dom.ts';
import { pageTheme } from './page-theme.ts';

const settle = 400;

/**
 * Calls back, at most once a frame, whenever the box may have moved on the screen, something may have opened over it, or
 * the page changed its theme. `tell` says in a word what else is to be looked at.
 */
export function followBox(
  box: HTMLElement,
  signal: AbortSignal,
  onMove: () => void,
  tell: (isMoving: boolean) => string,
  onError: (error: unknown) => void,
): void {
  const safely = (run: () => void) => () => {
    try {
      run();
    } catch (error) {
      onError(error);
    }
  };
  let isDue = false;
  let until = 0;
  let hasMoved = false;
  let theme = pageTheme(box);
  /** All as it was when it was followed last. */
  let last = '';
  const look = (isMoving: boolean) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return `${left} ${top} ${width} ${height} ${pageTheme(box)} ${tell(isMoving)}`;
  };
  const step = () => {
    isDue = false;
    if (signal.aborted) return;
    const before = theme;
    theme = pageTheme(box);
    if (hasMoved || theme !== before) {
      // Before anything is drawn anew, or the browser would lay the page out twice.
      last = look(true);
      onMove();
    }
    // Smooth scrolling and transitions go on for a while after the event that tells of them.
    hasMoved = performance.now() < until;
    if (hasMoved) request();
  };
  const request = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(safely(step));
  };
  const moved = () => {
    until = performance.now() + settle;
    hasMoved = true;
    request();
  };
  const options = { capture: true, passive: true, signal };
  // Scrolling within a shadow root is told nowhere else.
  const roots = new Set<EventTarget>([window, rootOf(box)]);
  for (const element of climb(box)) roots.add(rootOf(element));
  for (const root of roots)
    for (const type of ['scroll', 'transitionrun', 'animationstart']) listenAt(root, type, moved, options);
  // A press, or focus that goes elsewhere, may have opened something.
  for (const type of ['resize', 'click', 'focusin']) window.addEventListener(type, moved, options);
  for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, moved, options);
  const observer = new ResizeObserver(moved);
  observer.observe(box);
  // A theme is switched there. So is much else, often: it takes another ground behind the box to count.
  const themes = new MutationObserver(request);
  for (const element of [read(document, 'documentElement'), read(document, 'body')])
    themes.observe(element, { attributes: true });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', request, { signal });
  // What no event tells (a page that pushes its content down, or colours the box alone) is seen a moment later.
  const lookAgain = safely(() => {
    if (look(false) !== last) moved();
  });
  const timer = setInterval(lookAgain, 300);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    themes.disconnect();
    clearInterval(timer);
  });
}
