import { closest } from './climb.ts';

const pressed = 'a, button, [role="link"], [role="button"]';
/** Portraits and emoji are smaller; what is not drawn yet has no width. */
const leastWidth = 100;

/** Whether an image or a video is shown for itself: no portrait, no emoji, nothing to press. */
export function isPicture(media: Element): boolean {
  const { width } = media.getBoundingClientRect();
  return !closest(media, pressed) && (width === 0 || width >= leastWidth);
}
