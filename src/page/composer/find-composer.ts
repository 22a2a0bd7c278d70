import type { Surface } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import { saidBy } from '../post/is-worded.ts';
import { climb, closest, closestDrawn, stepOf } from './climb.ts';
import { matches, query, queryAll } from './dom.ts';
import { findAnswered, findLastMessage } from './find-answered.ts';
import { findSurface } from './find-surface.ts';
import { dialogs, pressed } from './parts.ts';
import { scopes } from './scopes.ts';

const ends = `${pressed}, [type="submit"], [type="image"], [type="button"]`;

/** A box and what is being written in it. */
export type Composer = {
  box: HTMLElement;
  surface: Surface;
  /** The form, dialog or part of the page that belongs to this box: its buttons, its pictures. */
  scope: Element;
  /** The post that is being answered. */
  answered?: Element;
};

/**
 * Says what is being written in a box: by what a network is known for, then by structure, never by a label's language.
 * Without `messages` nothing of a conversation is read.
 */
export function findComposer(box: HTMLElement, site: Site, path: string, messages = true): Composer {
  const scope = scopeOf(box);
  const surface = findSurface(box, scope, site, path);
  const answered =
    surface === 'comment'
      ? findAnswered(box)
      : surface === 'message' && messages
        ? findLastMessage(box)
        : undefined;
  return { box, surface, scope, ...(answered ? { answered } : {}) };
}

/** What a box belongs to, where the page says so: a dialog, a form, a post. */
export function namedScope(box: HTMLElement): Element | undefined {
  const named = closestDrawn(box, scopes);
  // A form with nothing to press in it is ended in the dialog around it.
  const isLess = named && matches(named, 'form') && !query(named, ends);
  return (isLess && closest(named, dialogs)) || named;
}

/** The part of the page that a box belongs to; at most a few steps up where nothing says so. */
export function scopeOf(box: HTMLElement): Element {
  const named = namedScope(box);
  if (named) return named;
  let scope: Element = box;
  let steps = 0;
  for (const at of climb(box)) {
    if (matches(at, 'main, [role="main"], body') || steps > 8) break;
    steps += stepOf(at);
    scope = at;
    const buttons = queryAll(at, ends);
    // Icons alone are the editor's tools; Post says so in words.
    if (buttons.some((button) => saidBy(button).trim().length > 1)) break;
  }
  return scope;
}
