import { climb } from '../composer/climb.ts';
import { readColour } from './read-colour.ts';

/** Light or dark as the page is around a box: the networks' own dark mode ignores the system's. */
export function pageTheme(box: Element): 'light' | 'dark' {
  for (const element of [box, ...climb(box)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const light = lightnessOf(backgroundColor);
    if (light !== undefined) return light < 0.4 ? 'dark' : 'light';
    if (backgroundImage !== 'none') break;
  }
  // Where the ground is a picture, lies behind the page or is the browser's own, what is written on it tells.
  for (const element of [box, ...climb(box)]) {
    const light = lightnessOf(getComputedStyle(element).color);
    if (light !== undefined) return light > 0.6 ? 'dark' : 'light';
  }
  return 'light';
}

/** From 0 to 1; undefined for what lets the ground below shine through. */
function lightnessOf(colour: string): number | undefined {
  const [red, green, blue, alpha] = readColour(colour);
  return alpha < 0.5 ? undefined : (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
