import { climb } from './climb.ts';

const settle = 400;

/** Calls back, at most once a frame, whenever the box may have moved on the screen. */
export function followBox(box: HTMLElement, signal: AbortSignal, onMove: () => void): void {
  let isDue = false;
  let until = 0;
  const step = () => {
    isDue = false;
    if (signal.aborted) return;
    onMove();
    // Smooth scrolling and transitions go on for a while after the event that tells of them.
    if (performance.now() < until) request();
  };
  const request = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(step);
  };
  const moved = () => {
    until = performance.now() + settle;
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
  // What no event tells (a page that pushes its content down) is seen a moment later.
  let last = '';
  const timer = setInterval(() => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const now = `${left} ${top} ${width} ${height}`;
    if (now !== last) moved();
    last = now;
  }, 300);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
