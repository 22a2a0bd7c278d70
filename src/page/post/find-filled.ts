import { climb } from '../composer/climb.ts';
import { readColour } from '../draw/read-colour.ts';

const white = 255;
/** Of 255: a grey button beside the one that is meant stands out less. */
const least = 140;

/** The one of several buttons that is filled, as the way on is drawn beside the way back: with a colour, or with black or white. */
export function findFilled(buttons: readonly Element[]): Element | undefined {
  const coloured = buttons.filter(isColoured);
  const [only, ...more] = coloured.length > 0 ? coloured : buttons.filter(standsOut);
  return more.length === 0 ? only : undefined;
}

/** Whether an element is filled with a colour. */
export function isColoured(button: Element): boolean {
  const [red, green, blue, alpha] = fillOf(button);
  return alpha > 0.5 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

/** Whether a button is as good as black where the page is white, or white where it is black. */
function standsOut(button: Element): boolean {
  const own = lightOf(button);
  if (own === undefined) return false;
  return Math.abs(own - lightBehind(button)) > least;
}

function lightBehind(button: Element): number {
  for (const at of climb(button)) {
    const light = lightOf(at);
    if (light !== undefined) return light;
  }
  return white;
}

/** Of 255; undefined for what is hardly filled. */
function lightOf(element: Element): number | undefined {
  const [red, green, blue, alpha] = fillOf(element);
  return alpha > 0.5 ? 0.3 * red + 0.6 * green + 0.1 * blue : undefined;
}

function fillOf(element: Element) {
  return readColour(getComputedStyle(element).backgroundColor);
}
