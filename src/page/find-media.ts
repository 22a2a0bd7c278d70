type Media = ('image' | 'video')[];

const large = 100;
const forms = 'form, [role="form"], dialog, [role="dialog"]';

/**
 * Whether a picture or video is attached, by what the composer shows: never by looking at the picture. `shown` keeps the
 * files that had a preview: such a file has gone with its preview, though it may lie in its input for longer.
 */
export function findMedia(scope: Element, box: HTMLElement, shown: Set<File>): Media {
  const found = new Set<'image' | 'video'>();
  for (const element of scope.querySelectorAll<HTMLElement>('img, video, [style*="blob:"]')) {
    if (box.contains(element) || isQuoted(element, scope)) continue;
    if (element instanceof HTMLVideoElement) found.add('video');
    else if (isPreview(element, scope)) found.add('image');
  }
  const hasPreview = found.size > 0;
  for (const input of scope.querySelectorAll<HTMLInputElement>('input[type="file" i]'))
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
 * there already comes from the network too, but it is large, and stands in the composer's own form or dialog.
 */
function isPreview(element: HTMLElement, scope: Element): boolean {
  if (!(element instanceof HTMLImageElement)) return true;
  // Asking for a size lays the page out anew: last of all.
  if (/^(blob:|data:image\/(?!svg))/.test(element.src)) return element.width === 0 || element.width >= 40;
  return scope.matches(forms) && element.width >= large && element.height >= large;
}

/** Within a comment box's article the pictures are the post's; so are those of a quoted post. */
function isQuoted(element: Element, scope: Element): boolean {
  const post = element.closest('article, [role="article"], blockquote, [role="link"], a[href]');
  return post !== null && scope.contains(post);
}
