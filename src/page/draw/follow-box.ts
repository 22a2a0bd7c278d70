import { climb } from '../composer/climb.ts';
import { pageTheme } from './page-theme.ts';

const settle = 400;

/** Calls back, at most once a frame, whenever the box may have moved on the screen, or the page changed its theme. */
export function followBox(box: HTMLElement, signal: AbortSignal, onMove: () => void): void {
  let isDue = false;
  let until = 0;
  let hasMoved = false;
  let theme = pageTheme(box);
  const step = () => {
    isDue = false;
    if (signal.aborted) return;
    const before = theme;
    theme = pageTheme(box);
    if (hasMoved || theme !== before) onMove();
    // Smooth scrolling and transitions go on for a while after the event that tells of them.
    hasMoved = performance.now() < until;
    if (hasMoved) request();
  };
  const request = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(step);
  };
  const moved = () => {
    until = performance.now() + settle;
    hasMoved = true;
    request();
  };
  const options = { capture: true, passive: true, signal };
  // Scrolling within a shadow root is told nowhere else.
  const roots = new Set<EventTarget>([window, box.getRootNode()]);
  for (const element of climb(box)) roots.add(element.getRootNode());
  for (const root of roots)
    for (const type of ['scroll', 'transitionrun', 'animationstart'])
      root.addEventListener(type, moved, options);
  window.addEventListener('resize', moved, options);
  for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, moved, options);
  const observer = new ResizeObserver(moved);
  observer.observe(box);
  // A theme is switched there. So is much else, often: it takes another ground behind the box to count.
  const themes = new MutationObserver(request);
  for (const element of [document.documentElement, document.body])
    themes.observe(element, { attributes: true });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', request, { signal });
  // What no event tells (a page that pushes its content down, or colours the box alone) is seen a moment later.
  let last = '';
  const timer = setInterval(() => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const now = `${left} ${top} ${width} ${height} ${pageTheme(box)}`;
    if (now !== last) moved();
    last = now;
  }, 300);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    themes.disconnect();
    clearInterval(timer);
  });
}
