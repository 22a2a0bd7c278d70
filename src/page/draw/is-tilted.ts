import { climbDrawn } from '../composer/climb.ts';

/** What no eye sees: under a pixel at the far end of a line. */
const least = 0.001;
const slants = ['m12', 'm13', 'm14', 'm21', 'm23', 'm24', 'm31', 'm32', 'm34'] as const;

/** Whether a box stands askew on the screen, is mirrored or stands on its head: rectangles do not tell then where its words are. */
export function isTilted(box: Element): boolean {
  for (const element of [box, ...climbDrawn(box)]) {
    const { transform, rotate, offsetPath } = getComputedStyle(element);
    if ((rotate && rotate !== 'none') || (offsetPath && offsetPath !== 'none')) return true;
    if (!transform || transform === 'none') continue;
    const matrix = new DOMMatrixReadOnly(transform);
    if (matrix.m11 < 0 || matrix.m22 < 0 || slants.some((name) => Math.abs(matrix[name]) > least))
      return true;
  }
  return false;
}
