import { climb, closest, holds, precedes } from './climb.ts';
import { matches, query, queryAll } from './dom.ts';
import { findBoxes } from './find-box.ts';
import { hasRemarks } from './is-chat.ts';
import { isPicture } from './is-picture.ts';
import { pages, posts, wholes } from './parts.ts';

const apart = `${wholes}, ${posts}, li, [role="listitem"]`;

/** Whether the only box below a picture or a video that is shown by itself, in no post and no form, is this one. Below remarks stands one more of them. */
export function answersStory(box: HTMLElement): boolean {
  if (closest(box, apart)) return false;
  for (const at of climb(box)) {
    if (matches(at, 'body, html') || query(at, posts)) return false;
    if (queryAll(at, 'video, img').some((one) => isPicture(one) && precedes(one, box)))
      return findBoxes(at).every((other) => other === box || holds(other, box)) && !hasRemarks(at, box);
    if (matches(at, pages)) return false;
  }
  return false;
}
