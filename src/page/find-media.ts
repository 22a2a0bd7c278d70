type Media = ('image' | 'video')[];

/** Whether a picture or video is attached, by what the composer shows: never by looking at the picture. */
export function findMedia(scope: Element, box: HTMLElement): Media {
  const found = new Set<'image' | 'video'>();
  for (const file of scope.querySelectorAll<HTMLInputElement>('input[type="file" i]'))
    for (const { type } of file.files ?? []) note(type);
  for (const element of scope.querySelectorAll<HTMLElement>('img, video, [style*="blob:"]')) {
    if (box.contains(element) || isQuoted(element, scope)) continue;
    if (element instanceof HTMLVideoElement) found.add('video');
    else if (isPreview(element)) found.add('image');
  }
  return [...found];

  function note(type: string): void {
    if (type.startsWith('image/')) found.add('image');
    if (type.startsWith('video/')) found.add('video');
  }
}

/** A preview comes from the person's own device; avatars and emoji come from the network and are small. */
function isPreview(element: HTMLElement): boolean {
  if (!(element instanceof HTMLImageElement)) return true;
  return /^(blob:|data:image\/(?!svg))/.test(element.src) && (element.width === 0 || element.width >= 40);
}

/** Within a comment box's article the pictures are the post's; so are those of a quoted post. */
function isQuoted(element: Element, scope: Element): boolean {
  const post = element.closest('article, [role="article"], blockquote, [role="link"], a[href]');
  return post !== null && scope.contains(post);
}
