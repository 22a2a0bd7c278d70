import { climb, holds } from '../composer/climb.ts';
import { closestWithin, matches, query } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { findPost } from './find-post.ts';
import { menus } from './is-in-menu.ts';
import { isWorded, saidBy } from './is-worded.ts';

const items = '[role^="menuitem"]';
const opener = '[aria-haspopup][aria-expanded="true"]';

/**
 * A way to post that is chosen from a menu beside Post: it says what Post says, and more ("Post now"), in whatever language.
 * What else stands there may save a draft.
 */
export function findInMenu(
  path: readonly EventTarget[],
  composer: Composer,
  noted: Frame['buttons'],
): Element | undefined {
  const item = path.find((one): one is Element => one instanceof Element && matches(one, items));
  const post = item && findPost(composer, noted);
  if (!post || !isWorded(post) || !said(item).includes(said(post))) return undefined;
  const menu = closestWithin(item, menus) ?? item;
  return isBeside(post, menu, composer.box) ? item : undefined;
}

/** Whether a menu, or what has opened it, stands around Post and away from the box: others lead elsewhere. */
function isBeside(post: Element, menu: Element, box: HTMLElement): boolean {
  for (const at of [post, ...climb(post)]) {
    if (holds(at, box)) return false;
    if (holds(at, menu) || matches(at, opener) || query(at, opener)) return true;
  }
  return false;
}

function said(one: Element): string {
  return saidBy(one).trim().toLowerCase();
}
