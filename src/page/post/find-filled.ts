import { climb } from '../composer/climb.ts';
import { readColour } from '../draw/read-colour.ts';

type Fill = ReturnType<typeof readColour>;
const white: Fill = [255, 255, 255, 1];
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
  const fill = fillOf(button);
  const [red, green, blue] = fill;
  return isFilled(fill) && Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

/** Whether a button is as good as black where the page is white, or white where it is black. */
function standsOut(button: Element): boolean {
  const own = fillOf(button);
  return isFilled(own) && Math.abs(lightOf(own) - lightOf(fillAmong(climb(button)))) > least;
}

/** What is filled first of elements that go from the inside outwards; a page that is not is white. */
export function fillAmong(elements: Iterable<Element>): Fill {
  for (const element of elements) {
    const fill = fillOf(element);
    if (isFilled(fill)) return fill;
  }
  return white;
}

function isFilled([, , , alpha]: Fill): boolean {
  return alpha > 0.5;
}

/** Of 255. */
function lightOf([red, green, blue]: Fill): number {
  return 0.3 * red + 0.6 * green + 0.1 * blue;
}

function fillOf(element: Element): Fill {
  return readColour(getComputedStyle(element).backgroundColor);
}
