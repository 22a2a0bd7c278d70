import { closest } from './climb.ts';
import { matches, query } from './dom.ts';
import { findBoxes, notWords } from './find-box.ts';
import { choices, isDay, secret } from './is-line.ts';
import { lines, person, searchParts, wholes } from './parts.ts';

const search = `${choices},${notWords}`;

/**
 * What somebody types in that is no box we know, though it may well go out to others: a closed shadow root, a page that is
 * one editor, a line beside a writing box. Search, login and number fields are none of our business, nor is a line that looks
 * for people to tick.
 */
export function findUnseen(path: readonly EventTarget[]): HTMLElement | undefined {
  const [first] = path;
  if (!(first instanceof HTMLElement) || matches(first, search)) return undefined;
  if (closest(first, `${searchParts},[role=searchbox]`)) return undefined;
  if (!(first instanceof HTMLInputElement)) return first;
  if (!matches(first, lines) || isDay(first)) return undefined;
  const form = closest(first, wholes);
  return form && !query(form, `${secret},${person}`) && findBoxes(form)[0] ? first : undefined;
}
