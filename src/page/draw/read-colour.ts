/** Red, green and blue from 0 to 255 and how clear, from 0 to 1, of a colour as the browser computes it. */
export function readColour(colour: string): [red: number, green: number, blue: number, alpha: number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = /^rgba?\(/.test(colour)
    ? (colour.match(/[\d.]+/g) ?? []).map(Number)
    : paint(colour);
  return [red, green, blue, alpha];
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
