import type { Site } from '../sites/site.ts';
import { answersStory } from './answers-story.ts';
import { climb, precedes, stepOf } from './climb.ts';
import { dialogs } from './parts.ts';

/** A calendar is a grid too, and so is a choice of emoji: of many cells in a row. */
const week = 7;
/** Bios end at 160 characters at most, posts at 280 at least. */
const longestBio = 200;

/** Messages stand under a log or a grid of earlier ones. In doubt a box by itself on a messages' address counts as one. */
export function isMessage(box: HTMLElement, site: Site, path: string): boolean {
  let steps = 0;
  for (const at of climb(box)) {
    if (at.matches('body, html') || steps > 14) break;
    steps += stepOf(at);
    if (at.querySelector('article, [role="article"], [role="feed"]')) break;
    if (at.matches('[role="log"]') || at.querySelector('[role="log"]') || hasThread(at, box)) return true;
    // What stands beside a dialog does not belong to it.
    if (at.matches(`${dialogs}, main, [role="main"]`)) break;
  }
  if (isAmong(path, site.postPaths ?? []) || isTerse(box)) return false;
  return isAmong(path, site.messagePaths) || (site.stories === true && answersStory(box));
}

/** Earlier messages in a grid of rows above the box: words, not pictures. None is read: nobody has asked for that. */
function hasThread(part: Element, box: HTMLElement): boolean {
  return [...part.querySelectorAll('[role="grid"]')].some((grid) => {
    const rows = [...grid.querySelectorAll('[role="row"]')];
    const isTable = grid.querySelector('[role="columnheader"], th') !== null;
    return (
      precedes(grid, box) && !isTable && rows.some(hasWords) && !rows.some((row) => countCells(row) >= week)
    );
  });
}

function hasWords(row: Element): boolean {
  return document.createTreeWalker(row, NodeFilter.SHOW_TEXT).nextNode() !== null;
}

function countCells(row: Element): number {
  const cells = row.querySelectorAll('[role="gridcell"], td');
  return (cells.length > 0 ? cells : row.querySelectorAll('button, [role="button"]')).length;
}

/** Whether a path is one of these, or below it. */
export function isAmong(path: string, starts: readonly string[]): boolean {
  return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** Whether a text is to be as short as a bio: a message may be longer. */
export function isTerse(box: HTMLElement, longest = longestBio): box is HTMLTextAreaElement {
  return box instanceof HTMLTextAreaElement && box.maxLength > 0 && box.maxLength <= longest;
}
