import type { Site } from '../../sites/site.ts';
import { worded } from '../post/is-worded.ts';
import { answersStory } from './answers-story.ts';
import { climb, holds, precedes, stepOf } from './climb.ts';
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
    if (at.matches('body, html') || steps > 14) break;
    steps += stepOf(at);
    if (at.querySelector(posts)) break;
    if (hasLog(at, box) || hasThread(at, box)) return true;
    // What stands beside a dialog does not belong to it.
    if (at.matches(`${dialogs}, main, [role="main"]`)) break;
  }
  if (isAmong(path, site.postPaths ?? []) || isTerse(box)) return false;
  return isAmong(path, site.messagePaths) || (site.stories === true && answersStory(box));
}

/** What has been said, in a log around or above the box. Other logs tell a screen reader what happens. */
function hasLog(part: Element, box: HTMLElement): boolean {
  if (part.matches('[role="log"]')) return true;
  return [...part.querySelectorAll('[role="log"]')].some(
    (log) => precedes(log, box) && !holds(log, box) && hasWords(log) && isDrawn(log),
  );
}

/** Earlier messages in a grid of rows above the box: words, not pictures. None is read: nobody has asked for that. */
function hasThread(part: Element, box: HTMLElement): boolean {
  return [...part.querySelectorAll('[role="grid"]')].some((grid) => {
    const rows = [...grid.querySelectorAll('[role="row"]')];
    const isTable = grid.querySelector('[role="columnheader"], th') !== null;
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
  return worded([...row.querySelectorAll(pressed)].filter((one) => precedes(one, box))).length > 1;
}

function countCells(row: Element): number {
  const cells = row.querySelectorAll('[role="gridcell"], td');
  return (cells.length > 0 ? cells : row.querySelectorAll(pressed)).length;
}

/** Whether a path is one of these, or below it. */
export function isAmong(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** Whether a text is to be as short as a bio: a message may be longer. */
export function isTerse(box: HTMLElement, longest = longestBio): box is HTMLTextAreaElement {
  return box instanceof HTMLTextAreaElement && box.maxLength > 0 && box.maxLength <= longest;
}
