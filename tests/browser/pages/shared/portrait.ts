import type { Account } from './account.ts';
import { h } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';
const side = 32;

/** A portrait as LinkedIn and Instagram draw it: a picture of the network's own. */
export function portraitImage(path: string, size = side): HTMLImageElement {
  return h('img', { alt: '', src: path, width: size, height: size });
}

/** A portrait as Facebook draws it: an image within SVG, the same file for every size. */
export function portraitSvg({ portrait }: Account): SVGSVGElement {
  const frame = document.createElementNS(svg, 'svg');
  const image = document.createElementNS(svg, 'image');
  for (const element of [frame, image])
    for (const name of ['width', 'height']) element.setAttribute(name, String(side));
  image.setAttributeNS(
    'http://www.w3.org/1999/xlink',
    'xlink:href',
    `/v/t39.30808-1/${portrait}_27_31_n.jpg?stp=s32x32`,
  );
  frame.append(image);
  return frame;
}

/** Where LinkedIn keeps an account's picture: a page's is a logo. */
export function pictureOf({ portrait }: Account, kind = 'profile-displayphoto-shrink_100_100'): string {
  return `/dms/image/v2/D4E03AQ${portrait}/${kind}/${kind}/0/1690000000000?e=1&v=beta`;
}
