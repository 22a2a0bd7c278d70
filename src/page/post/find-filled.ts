import { climb } from '../composer/climb.ts';

type Colour = { red: number; green: number; blue: number; opacity: number };

const white: Colour = { red: 255, green: 255, blue: 255, opacity: 1 };
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
  const { red, green, blue, opacity } = fillOf(button);
  return opacity > 0.5 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

/** Whether a button is as good as black where the page is white, or white where it is black. */
function standsOut(button: Element): boolean {
  const own = fillOf(button);
  if (own.opacity <= 0.5) return false;
  const behind = [...climb(button)].map(fillOf).find(({ opacity }) => opacity > 0.5) ?? white;
  return Math.abs(lightOf(own) - lightOf(behind)) > least;
}

function lightOf({ red, green, blue }: Colour): number {
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}

function fillOf(element: Element): Colour {
  const given = getComputedStyle(element).backgroundColor.match(/[\d.]+/g);
  const [red = 0, green = 0, blue = 0, opacity = given ? 1 : 0] = (given ?? []).map(Number);
  return { red, green, blue, opacity };
}
