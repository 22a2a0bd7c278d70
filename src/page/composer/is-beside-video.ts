import { climb, closest, holds, precedes } from './climb.ts';
import { matches, query, queryAll, read } from './dom.ts';
import { hasWords } from './has-words.ts';
import { areAlike, isBubble } from './is-chat.ts';
import { isDrawn } from './is-drawn.ts';
import { dialogs, pages, posts } from './parts.ts';

/**
 * Whether a box stands below what several people have said beside one video, as where somebody is live: everybody there
 * reads it, so it is a comment. What they say goes on and on, so it scrolls in a place of its own.
 */
export function isBesideVideo(box: HTMLElement): boolean {
  if (closest(box, dialogs)) return false;
  let column: Element = box;
  for (const at of climb(box)) {
    if (matches(at, 'body, html') || query(at, posts)) return false;
    if (queryAll(at, 'video').some((one) => precedes(one, box) && isDrawn(one))) return hasTalk(column, box);
    if (matches(at, pages)) return false;
    column = at;
  }
  return false;
}

function hasTalk(column: Element, box: HTMLElement): boolean {
  return queryAll(column, '*').some((list) => {
    if (read(list, 'childElementCount') < 2 || !precedes(list, box) || !scrollsApart(list, box)) return false;
    const said = [...read(list, 'children')].filter(hasWords);
    return said.length > 1 && areAlike(said) && said.every(isBubble);
  });
}

/** Whether a list goes up and down without the box: a part that scrolls with the box in it may be a form to fill in. */
function scrollsApart(list: Element, box: HTMLElement): boolean {
  for (const at of [list, ...climb(list)]) {
    if (holds(at, box)) return false;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
