import type { Rect } from './place-banner.ts';

/**
 * Knows what of this window is out of sight, as in a frame that is longer than the window around it or is scaled. Of a page
 * of another maker around it the browser alone can tell, and tells it with the next frame that it draws. `layer` fills the window.
 */
export function watchWindow(layer: Element) {
  const isFramed = window.parent !== window;
  let seen: Rect | undefined;
  let isAsked = false;

  return {
    look(): void {
      if (!isFramed || isAsked) return;
      isAsked = true;
      const observer = new IntersectionObserver(([now]) => {
        observer.disconnect();
        isAsked = false;
        if (now?.boundingClientRect.width) seen = now.intersectionRect;
      });
      observer.observe(layer);
    },
    unseen(): Rect[] {
      if (!seen) return [];
      const whole = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      const around = [
        { ...whole, bottom: seen.top },
        { ...whole, top: seen.bottom },
        { ...whole, right: seen.left },
        { ...whole, left: seen.right },
      ];
      return around.filter(({ left, top, right, bottom }) => left < right && top < bottom);
    },
  };
}
