import type { Site } from '../../sites/site.ts';
import { worded } from '../post/is-worded.ts';
import { answersStory } from './answers-story.ts';
import { climb, holds, precedes, stepOf } from './climb.ts';
import { matches, query, queryAll } from './dom.ts';
import { hasWords } from './has-words.ts';
import { isChat } from './is-chat.ts';
import { isDrawn } from './is-drawn.ts';
import { dialogs, posts, pressed } from './parts.ts';

/** A calendar is a grid too, and so is a choice of emoji: of many cells in a row. */
const week = 7;
/** Bios end at 160 characters at most, posts at 280 at least. */
const longestBio = 200;

/**
 * Messages stand under a log or a grid of earlier ones, or in a chat's own panel. In doubt a box by itself on a messages'
 * address counts as one.
 */
export function isMessage(box: HTMLElement, site: Site, path: string): boolean {
  if (isChat(box)) return true;
  let steps = 0;
  for (const at of climb(box)) {
    if (matches(at, 'body, html') || steps > 14) break;
    steps += stepOf(at);
    if (query(at, posts)) break;
    if (hasLog(at, box) || hasThread(at, box)) return true;
    // What stands beside a dialog does not belong to it.
    if (matches(at, `${dialogs}, main, [role="main"]`)) break;
  }
  if (isAmong(path, site.postPaths ?? []) || isTerse(box)) return false;
  return isAmong(path, site.messagePaths) || (site.stories === true && answersStory(box));
}

/** What has been said, in a log around or above the box. Other logs tell a screen reader what happens. */
function hasLog(part: Element, box: HTMLElement): boolean {
  if (matches(part, '[role="log"]')) return true;
  return queryAll(part, '[role="log"]').some(
    (log) => precedes(log, box) && !holds(log, box) && hasWords(log) && isDrawn(log),
  );
}

/** Earlier messages in a grid of rows above the box: words, not pictures. None is read: nobody has asked for that. */
function hasThread(part: Element, box: HTMLElement): boolean {
  return queryAll(part, '[role="grid"]').some((grid) => {
    const rows = queryAll(grid, '[role="row"]');
    const isTable = query(grid, '[role="columnheader"], th') !== null;
    return (
      precedes(grid, box) &&
      !isTable &&
      rows.some(hasWords) &&
      !rows.some((row) => countCells(row) >= week || isPost(row, box))
    );
  });
}

/** A feed may be a grid too: a row of it holds a post, a row of words to press, and then the box. */
function isPost(row: Element, box: HTMLElement): boolean {
  if (!holds(row, box)) return false;
  return worded(queryAll(row, pressed).filter((one) => precedes(one, box))).length > 1;
}

function countCells(row: Element): number {
  const cells = queryAll(row, '[role="gridcell"], td');
  return (cells.length > 0 ? cells : queryAll(row, pressed)).length;
}

/** Whether a path is one of these, or below it. */
export function isAmong(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** Whether a text is to be as short as a bio: a message may be longer. */
export function isTerse(box: HTMLElement, longest = longestBio): box is HTMLTextAreaElement {
  return box instanceof HTMLTextAreaElement && box.maxLength > 0 && box.maxLength <= longest;
}
