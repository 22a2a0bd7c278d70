import { climb } from '../composer/climb.ts';

/** Light or dark as the page is around a box: the networks' own dark mode ignores the system's. */
export function pageTheme(box: Element): 'light' | 'dark' {
  for (const element of [box, ...climb(box)]) {
    const light = lightnessOf(getComputedStyle(element).backgroundColor);
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || prefersDark ? 'dark' : 'light';
}

/** From 0 to 1; undefined for what lets the ground below shine through. */
function lightnessOf(colour: string): number | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] = /^rgba?\(/.test(colour)
    ? (colour.match(/[\d.]+/g) ?? []).map(Number)
    : paint(colour);
  return alpha < 0.5 ? undefined : (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

let brush: OffscreenCanvasRenderingContext2D | null | undefined;

/** What oklch(), lab(), color() and whatever may come look like, the browser knows best. */
function paint(colour: string): number[] {
  brush ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) return [0, 0, 0, 0];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = 'transparent';
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
