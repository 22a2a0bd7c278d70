import { climb } from '../composer/climb.ts';
import { readColour } from './read-colour.ts';

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
  const [red, green, blue, alpha] = readColour(colour);
  return alpha < 0.5 ? undefined : (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
