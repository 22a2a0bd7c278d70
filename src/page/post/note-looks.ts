import { attributeOf, queryAll } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Frame } from '../frame.ts';
import { bareButtons, isPale } from './bare-buttons.ts';
import { allButtonsIn, isShown } from './buttons-in.ts';
import { plainIn } from './find-plain.ts';
import { isBlank } from './is-blank.ts';
import { saidBy } from './is-worded.ts';
import { isOff } from './note-buttons.ts';
import { widestAround } from './rows-around.ts';

/** The buttons of one look, and whether they were off; undefined where one was and another was not. */
type Look = { isOff: boolean | undefined; readonly buttons: WeakRef<Element>[] };

/** What each button around a box looked like while nothing was written. */
const looks = new WeakMap<Element, Map<string, Look>>();

/**
 * Remembers more of the buttons around an empty box than the watcher has room for: those in other shadow roots, those that
 * wait unseen, those that nothing calls buttons; and how each looks, for pages that draw them anew at every key.
 */
export function noteLooks({ box, scope }: Composer, noted: Frame['buttons']): void {
  if (!isBlank(box)) return;
  const known = new Map<string, Look>();
  looks.set(box, known);
  const note = (button: Element, isOff: boolean) => {
    const look = lookOf(button);
    const { buttons, ...others } = known.get(look) ?? { isOff, buttons: [] };
    buttons.push(new WeakRef(button));
    known.set(look, { isOff: others.isOff === isOff ? isOff : undefined, buttons });
    if (isOff || !noted.has(button)) noted.set(button, isOff);
  };
  const widest = widestAround(scope);
  for (const button of allButtonsIn(widest)) note(button, isOff(button) || !isShown(button));
  for (const button of [...bareButtons(widest, box), ...plainIn(scope, box)]) note(button, isPale(button));
}

/** Takes a button that is new for the one in whose place it was drawn. Where that is still there, it is another ("Reply" opens the box of a reply, and ends it). */
export function knowAgain(button: Element, box: Element, noted: Frame['buttons']): void {
  if (noted.has(button)) return;
  const look = looks.get(box)?.get(lookOf(button));
  if (look?.isOff === undefined) return;
  if (look.buttons.some((one) => !one.deref()?.isConnected)) noted.set(button, look.isOff);
}

function lookOf(button: Element): string {
  const drawn = queryAll(button, '[d],[href],[src]').flatMap((one) =>
    ['d', 'href', 'src'].map((name) => attributeOf(one, name)),
  );
  return [button.tagName, button.ariaLabel, saidBy(button), ...drawn].join(' ').slice(0, 500);
}
