import { climb, closest, holds, parentWithin, precedes } from './climb.ts';
import { closestWithin, countIn, matches, query, queryAll, read, rootOf } from './dom.ts';
import { goesToPeople } from './goes-to-people.ts';
import { isPicture } from './is-picture.ts';
import { isProse, noise } from './is-prose.ts';
import { articles, dialogs, pages, pressed } from './parts.ts';

// What a feed counts is a post in it, whatever its role.
const items = `${articles}, li, [role="listitem"], [aria-posinset]`;
const logs = '[role="log"], [role="grid"], [role="list"], ul, ol';
const rows = `[role="row"], [role="listitem"], li, ${articles}`;
/** A part by itself: what is pinned above a box, or the feed that the box adds to. */
const parts = 'section, [role="region"], [role="feed"], aside, [role="complementary"]';
const limits = `body, ${pages}, ${dialogs}, [role="feed"]`;

/** How many elements a post may have: around more of them stands a page. */
const most = 2000;

/** The one post that a box answers: what it stands in, or what stands right before it. A post quoted below it is none. */
export function findAnswered(box: HTMLElement): Element | undefined {
  for (const at of climb(box)) {
    if (matches(at, items) && hasText(at, box)) return at;
    const before = queryAll(at, articles)
      .filter((post) => !holds(post, box) && precedes(post, box))
      .at(-1);
    if (before) return isApart(before, at, box) ? undefined : before;
    if (!matches(at, pages) && isPlainPost(at, box)) return at;
    if (matches(at, limits)) return matches(at, '[popover]') ? findOpened(at) : undefined;
  }
  return undefined;
}

/** The post that a popover was opened from: its button stands there, or it does itself. */
function findOpened(popover: Element): Element | undefined {
  const id = popover.id && CSS.escape(popover.id);
  const root = rootOf(popover) as Document | ShadowRoot;
  const opener = id ? query(root, `[popovertarget="${id}"], [commandfor="${id}"]`) : null;
  return closest(opener ?? popover, articles) ?? undefined;
}

/**
 * Whether an element without a role is a post: it has a text, what to do about it, and then the box; or a picture, its text,
 * and the box. A page's own part says what it is in a heading of the first level, and has its posts below the box. In a dialog,
 * where a new post is written too, a single button tells more about a notice to whoever writes; a post has a row of them, or
 * somebody else's portrait.
 */
function isPlainPost(at: Element, box: HTMLElement): boolean {
  if (countIn(at) > most) return false;
  if (query(at, `h1:not(:is(${items}) *), [aria-level="1"], [role="feed"], ${articles}, [aria-posinset]`))
    return false;
  const before = (selector: string) =>
    queryAll(at, selector).filter((one) => precedes(one, box) && !holds(one, box));
  const text = before('*').find(isProse);
  if (!text) return false;
  const acts = before(pressed).filter((one) => precedes(text, one) && !holds(one, text) && !holds(text, one));
  const canAct = closest(box, dialogs) ? isRow(acts, text) || isTalk(text, box) : acts.length > 0;
  return (
    canAct || before('img, video').some((one) => precedes(one, text) && !holds(text, one) && isPicture(one))
  );
}

/** Whether a text and the box stand behind a portrait each, as what somebody has said and the answer to it. */
function isTalk(text: Element, box: HTMLElement): boolean {
  const theirs = besidePortrait(text);
  const own = besidePortrait(box);
  return !!theirs && !!own && !holds(theirs, box) && !holds(own, text);
}

/** The nearest around an element in which a portrait stands before it. */
function besidePortrait(one: Element): Element | undefined {
  for (const at of climb(one)) {
    const first = query(at, 'img');
    if (first && !holds(one, first)) return precedes(first, one) ? at : undefined;
  }
  return undefined;
}

/** Whether two buttons stand side by side, or in a part that has nothing of the text. */
function isRow([first, ...more]: readonly Element[], text: Element): boolean {
  if (!first) return false;
  for (const at of climb(first)) {
    if (holds(at, text)) return more.some((one) => parentWithin(one) === parentWithin(first));
    if (more.some((one) => holds(at, one))) return true;
  }
  return false;
}

/** Whether a post above a box is no more to it than pinned there: in a part by itself, or the box adds to a feed below. */
function isApart(post: Element, shared: Element, box: HTMLElement): boolean {
  if (closest(box, dialogs)) return false;
  const part = closestWithin(post, parts);
  if (part && !holds(part, box)) return true;
  const after = (selector: string) =>
    queryAll(shared, selector).filter((one) => !precedes(one, box) && !holds(one, box));
  // Replies to a post follow the box one by one, where the post itself stands; a feed has a place of its own.
  const places = after(articles).flatMap((one) =>
    matches(one, `:is(${articles}) *`) ? [] : [placeOf(one, box)],
  );
  return after('[role="feed"]').length > 0 || new Set(places).size < places.length;
}

/** The outermost element around a post that has nothing to do with the box. */
function placeOf(post: Element, box: HTMLElement): Element {
  let place = post;
  for (const at of climb(post)) {
    if (holds(at, box)) break;
    place = at;
  }
  return place;
}

/** The message that a box answers: the last one of the conversation above it. */
export function findLastMessage(box: HTMLElement): Element | undefined {
  // A list of people is no conversation.
  if (goesToPeople(box)) return undefined;
  for (const at of climb(box)) {
    const log = queryAll(at, logs)
      .filter((one) => precedes(one, box) && !holds(one, box))
      .at(-1);
    if (log) return lastOf(log, box);
    if (matches(at, limits)) return undefined;
  }
  return undefined;
}

/** The last of a list's lines, however deep they stand in it. */
function lastOf(log: Element, box: HTMLElement): Element | undefined {
  const found = queryAll(log, rows).findLast((row) => readAnswered(row, box) !== '');
  if (found) return found;
  let at: Element | null = log;
  while (at && read(at, 'childElementCount') === 1) at = read(at, 'firstElementChild');
  return (at && read(at, 'lastElementChild')) ?? undefined;
}

/** What a post says, without its buttons, its comments and what is being written. */
export function readAnswered(post: Element, box: HTMLElement, selector?: string): string {
  const known = selector && queryAll(post, selector).find((found) => !holds(found, box));
  const lines: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > 2000 || node === box) return;
    if (node instanceof Text) {
      const text = node.data.trim();
      if (text) lines.push(text);
      length += text.length;
    } else if (
      node instanceof Element &&
      (node === post || node === known || !matches(node, `${noise}, ${items}`))
    )
      for (const child of read(node, 'childNodes')) visit(child);
  };
  visit(known || post);
  return lines.join(' ').slice(0, 2000);
}

function hasText(item: Element, box: HTMLElement): boolean {
  return readAnswered(item, box).length > 15;
}
