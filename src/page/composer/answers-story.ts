import { climb, closest, holds, precedes } from './climb.ts';
import { findBoxes } from './find-box.ts';
import { pages, wholes } from './parts.ts';

const posts = ':is(article, [role="article"], [role="feed"])';
const apart = `${wholes}, ${posts}, li, [role="listitem"]`;
const pressed = 'a, button, [role="link"], [role="button"]';
/** Portraits and emoji are smaller; what is not drawn yet has no width. */
const leastWidth = 100;

/** Whether the only box below a picture or a video that is shown by itself, in no post and no form, is this one. */
export function answersStory(box: HTMLElement): boolean {
  if (closest(box, apart)) return false;
  for (const at of climb(box)) {
    if (at.matches('body, html') || at.querySelector(posts)) return false;
    if ([...at.querySelectorAll('video, img')].some((one) => isShown(one) && precedes(one, box)))
      return findBoxes(at).every((other) => other === box || holds(other, box));
    if (at.matches(pages)) return false;
  }
  return false;
}

function isShown(media: Element): boolean {
  const { width } = media.getBoundingClientRect();
  return !closest(media, pressed) && (width === 0 || width >= leastWidth);
}
