import type { Site } from '../sites/site.ts';
import type { Composer } from './find-composer.ts';
import { findPost } from './find-post.ts';
import type { Frame } from './frame.ts';

/** Whether an event may be a press at all: most keys write. */
export function mayPress(event: Event): boolean {
  return event.type !== 'keydown' || ['Enter', ' '].includes((event as KeyboardEvent).key);
}

/** What a press would post with, in this composer: its Post button, or the box where a key posts. Undefined for any other press. */
export function findPress(
  event: Event,
  composer: Composer,
  { enterPosts }: Site,
  noted: Frame['buttons'],
): Element | undefined {
  const path = event.composedPath();
  const { box, surface } = composer;
  if (event.type === 'keydown' && path.includes(box)) {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
    if (key !== 'Enter' || altKey) return undefined;
    const isPlain = !ctrlKey && !metaKey && !shiftKey;
    // With a menu of names open, Enter chooses from it.
    if (isPlain && (!enterPosts?.includes(surface) || hasMenu(box))) return undefined;
    return isPlain || ((ctrlKey || metaKey) && !shiftKey) ? box : undefined;
  }
  if (!mayPress(event)) return undefined;
  if (path.includes(box)) return undefined;
  const post = path.some((node) => node instanceof Element && node.matches('button, [role="button"], input'))
    ? findPost(composer, noted)
    : undefined;
  return post && path.includes(post) ? post : undefined;
}

function hasMenu(box: HTMLElement): boolean {
  return box.matches('[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])');
}
