import { climb, precedes } from './climb.ts';
import { closestWithin, contains, matches, queryAll } from './dom.ts';
import { readAnswered } from './find-answered.ts';
import { articles, wholes } from './parts.ts';

type Media = ('image' | 'video')[];

const large = 100;
const quotes = `${articles}, blockquote, [role="link"], a[href]`;
/** From the person's own device. */
const own = /^(blob:|data:image\/(?!svg))/;

/**
 * Whether a picture or video is attached, by what the composer shows: never by looking at the picture. `shown` keeps the
 * files that had a preview: such a file has gone with its preview, though it may lie in its input for longer.
 */
export function findMedia(scope: Element, box: HTMLElement, shown: Set<File>): Media {
  const found = new Set<'image' | 'video'>();
  const part = partOf(box, scope);
  for (const element of queryAll<HTMLElement>(scope, 'img, video, [style*="blob:"]')) {
    if (contains(box, element) || isQuoted(element, scope)) continue;
    const isWithin = contains(part, element);
    // A preview may stand below the part that belongs to the box; what the post itself shows stands above.
    if (!isWithin && !(isOwn(element) && precedes(box, element))) continue;
    if (element instanceof HTMLVideoElement) found.add('video');
    else if (isPreview(element, isWithin && (part !== scope || matches(scope, wholes)))) found.add('image');
  }
  const hasPreview = found.size > 0;
  for (const input of queryAll<HTMLInputElement>(scope, 'input[type="file" i]'))
    for (const file of input.files ?? []) {
      if (hasPreview) shown.add(file);
      if (shown.has(file)) continue;
      if (file.type.startsWith('image/')) found.add('image');
      if (file.type.startsWith('video/')) found.add('video');
    }
  return [...found];
}

/**
 * A preview comes from the person's own device; avatars and emoji come from the network and are small. What has been sent
 * there already comes from the network too, but it is large, and stands in the composer's own form, dialog or part.
 */
function isPreview(element: HTMLElement, mayBeSent: boolean): boolean {
  if (!(element instanceof HTMLImageElement)) return true;
  // Asking for a size lays the page out anew: last of all.
  if (isOwn(element)) return element.width === 0 || element.width >= 40;
  return mayBeSent && element.width >= large && element.height >= large;
}

function isOwn(element: HTMLElement): boolean {
  return (
    !(element instanceof HTMLImageElement || element instanceof HTMLVideoElement) || own.test(element.src)
  );
}

/** What of an article belongs to a box in it: as much as says less than half of what the article says. */
function partOf(box: HTMLElement, scope: Element): Element {
  if (!matches(scope, articles)) return scope;
  const whole = readAnswered(scope, box).length;
  let part: Element = box;
  for (const at of climb(box)) {
    if (at === scope || readAnswered(at, box).length * 2 >= whole) break;
    part = at;
  }
  return part;
}

/** What stands in a quoted post, or in somebody else's comment, is theirs. */
function isQuoted(element: Element, scope: Element): boolean {
  const post = closestWithin(element, quotes);
  return post !== null && post !== scope && contains(scope, post);
}
