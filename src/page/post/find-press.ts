import type { Site } from '../../sites/site.ts';
import { holds } from '../composer/climb.ts';
import { matches, read } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { isBare, isFree } from './bare-buttons.ts';
import { enterPosts } from './enter-posts.ts';
import { findInMenu } from './find-in-menu.ts';
import { findPost, isSubmit } from './find-post.ts';
import { hasMenu } from './has-menu.ts';
import { isWorded } from './is-worded.ts';
import { buttons } from './note-buttons.ts';
import { findStronger } from './note-strength.ts';

/** What is no line to write in, though it may be called an input. */
const unwritten = ['hidden', 'checkbox', 'radio', 'file', 'range', 'color', 'button', 'reset'];
const written = `input:not(${unwritten.map((type) => `[type="${type}" i]`)})`;
const submits = 'button:not([type="button" i], [type="reset" i]), [type="submit" i], [type="image" i]';

/** Whether an event may be a press at all: most keys write. */
export function mayPress(event: Event): boolean {
  return event.type !== 'keydown' || ['Enter', ' '].includes((event as KeyboardEvent).key);
}

/** What a press would post with, in this composer: its Post button, or the box where a key posts. Undefined for any other press. */
export function findPress(
  event: Event,
  composer: Composer,
  site: Site,
  noted: Frame['buttons'],
): Element | undefined {
  const path = event.composedPath();
  const { box, surface } = composer;
  if (event.type === 'keydown' && path.includes(box)) {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
    if (isSending(event)) return box;
    // Most keys write: what Enter does is looked up for Enter alone.
    if (key !== 'Enter' || ctrlKey || metaKey || shiftKey || altKey) return undefined;
    // There is no new line in a line.
    const isEnd = box instanceof HTMLInputElement && (isSaid(surface) || submitsAlone(box));
    const sends = isEnd || enterPosts(composer, site);
    // With a menu of names open, Enter chooses from it.
    return sends && !hasMenu(box) ? box : undefined;
  }
  if (!mayPress(event)) return undefined;
  if (path.includes(box)) return undefined;
  const post = path.some((node) => isPressable(node, composer.scope)) ? findPost(composer, noted) : undefined;
  if (!post || !path.includes(post)) return findInMenu(path, composer, noted);
  return enterPosts(composer, site) && isTool(post, box, noted) ? undefined : post;
}

/** Where Enter posts, a sign that was on all the time need not be Post: it may be the emoji alone. */
function isTool(post: Element, box: HTMLElement, noted: Frame['buttons']): boolean {
  if (isWorded(post) || isSubmit(post, box) || findStronger(box) === post) return false;
  return noted.get(box) === true && noted.get(post) === false;
}

function isPressable(node: EventTarget, scope: Element): boolean {
  if (!(node instanceof Element)) return false;
  return matches(node, buttons) || isBare(node) || (isFree(node) && holds(scope, node));
}

/** Ctrl+Enter or Cmd+Enter, which sends from wherever the focus is in a composer. */
export function isSending(event: Event): boolean {
  const { type, key, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
  return type === 'keydown' && key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** Whether Enter submits a line's form by itself: there is no other line, and no button that the browser would press for it. */
function submitsAlone({ form }: HTMLInputElement): boolean {
  const all = form ? [...read(form, 'elements')] : [];
  return all.filter((one) => matches(one, written)).length === 1 && !all.some((one) => matches(one, submits));
}

function isSaid(surface: Composer['surface']): boolean {
  return surface === 'comment' || surface === 'message';
}
