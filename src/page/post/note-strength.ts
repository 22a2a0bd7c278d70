import { climb, holds } from '../composer/climb.ts';
import { animationsOf, matches, query } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import { hasFocus } from '../composer/has-focus.ts';
import { readColour } from '../draw/read-colour.ts';
import { buttonsIn } from './buttons-in.ts';
import { fillAmong } from './find-filled.ts';
import { isBlank } from './is-blank.ts';
import { isOff } from './note-buttons.ts';
import { widestAround } from './rows-around.ts';

/** A button as it was while nothing was written, and as it has been seen last. */
type Strength = { before: number; now: number };
type Noted = { buttons: Map<Element, Strength>; isHovered: boolean };

const noted = new WeakMap<Element, Noted>();
/** Of 1: what tells grey from a colour, or half faded from not at all. */
const least = 0.2;
/** Beyond these nothing is looked at: to look at one takes a tenth of a millisecond, and Post stands among few. */
const most = 60;
const shapes = 'path, use, circle, ellipse, rect, line, polyline, polygon';

/**
 * Remembers how strongly the buttons around a box stand out: while it is empty, and since. Looked at only where nothing but
 * what is written can tell the two apart: the focus is in the box, the mouse no nearer than before, and nothing on its way from one
 * look to another.
 */
export function noteStrength({ box, scope }: Composer): void {
  if (!hasFocus(box)) return;
  const isEmpty = isBlank(box);
  const isHovered = matches(scope, ':hover');
  const known = noted.get(box);
  if (!isEmpty && (!known || (isHovered && !known.isHovered))) return;
  const all = buttonsIn(widestAround(scope)).filter((button) => !isOff(button) && !holds(button, box));
  if (all.length > most) return;
  const strengths = all.flatMap((button): [Element, number][] => {
    const strength = strengthOf(button, box);
    return strength === undefined ? [] : [[button, strength]];
  });
  if (isEmpty) {
    const buttons = new Map(strengths.map(([button, now]) => [button, { before: now, now }]));
    noted.set(box, { buttons, isHovered });
  } else
    for (const [button, now] of strengths) {
      const strength = known?.buttons.get(button);
      if (strength) strength.now = now;
    }
}

/** The one button around a box that has come to stand out more with what is written, if it is one alone. */
export function findStronger(box: Element): Element | undefined {
  const all = [...(noted.get(box)?.buttons ?? [])].filter(([, { before, now }]) => now - before >= least);
  return all.length === 1 ? all[0]?.[0] : undefined;
}

/** How far what a button shows stands out from its ground, from 0 to 1; undefined while the mouse or the page is changing it. */
function strengthOf(button: Element, box: Element): number | undefined {
  const drawn = findDrawn(button);
  const around = [drawn, ...climb(drawn)];
  const own = around.slice(
    0,
    around.findIndex((one) => holds(one, box)),
  );
  if (own.some((one) => matches(one, ':hover, :active') || animationsOf(one).length > 0)) return undefined;
  const { color, fill, stroke } = getComputedStyle(drawn);
  const paint = matches(drawn, shapes) ? (fill === 'none' ? stroke : fill) : color;
  const [red, green, blue, alpha] = readColour(paint);
  const ground = fillAmong(around);
  const contrast = Math.max(...[red, green, blue].map((one, at) => Math.abs(one - (ground[at] ?? 0)))) / 255;
  return own.reduce((strength, one) => strength * Number(getComputedStyle(one).opacity), contrast * alpha);
}

/** What of a button carries its colour: where its words stand, or the shape that is its sign. */
function findDrawn(button: Element): Element {
  const words = [button, ...button.querySelectorAll('*')].find((one) =>
    [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );
  return words ?? query(button, shapes) ?? button;
}
