/** The one of several buttons that is filled with a colour, as the way on is drawn beside the way back: hues, not greys. */
export function findFilled(buttons: readonly Element[]): Element | undefined {
  const [only, ...more] = buttons.filter(isFilled);
  return more.length === 0 ? only : undefined;
}

function isFilled(button: Element): boolean {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    getComputedStyle(button).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  return opacity > 0.5 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}
