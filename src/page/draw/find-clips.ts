import { climbDrawn } from '../composer/climb.ts';
import { matches } from '../composer/dom.ts';

const anchoring = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'perspective',
  'filter',
  'backdropFilter',
] as const;

/**
 * The ancestors that cut a box off where they end. What is fixed hangs on the window, and what is absolute on the nearest
 * ancestor with a position: nothing in between cuts them, unless a transform or the like makes it hold them after all.
 */
export function* findClips(box: Element): Generator<Element> {
  let at = box;
  let { position } = getComputedStyle(box);
  for (const element of climbDrawn(box)) {
    // The top layer hangs on nothing in the page.
    if (matches(at, ':modal, :popover-open, :fullscreen')) return;
    if (matches(element, 'body, html')) return;
    const style = getComputedStyle(element);
    if (style.display === 'contents' || !holds(style, position)) continue;
    if (style.overflowY !== 'visible') yield element;
    at = element;
    position = style.position;
  }
}

function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position === 'absolute') return style.position !== 'static' || isAnchor(style);
  return position !== 'fixed' || isAnchor(style);
}

function isAnchor(style: CSSStyleDeclaration): boolean {
  if (anchoring.some((name) => style[name] && style[name] !== 'none')) return true;
  const { willChange, contain, contentVisibility } = style;
  return (
    /transform|translate|rotate|scale|perspective|filter/.test(willChange) ||
    /paint|layout|strict|content/.test(contain) ||
    contentVisibility === 'auto'
  );
}
