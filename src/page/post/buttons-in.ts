import { findAll } from '../composer/climb.ts';
import { contains, countIn, matches, queryAll, read, rootOf } from '../composer/dom.ts';
import { isRendered } from '../composer/is-rendered.ts';
import { buttons, findIn } from './note-buttons.ts';

/** In more than this no shadow roots are looked for. */
const most = 3000;

/** The buttons of a part of the page that can be seen, in open shadow roots too: the second step of a composer waits unseen. */
export function buttonsIn(part: Element): Element[] {
  return allButtonsIn(part).filter(isShown);
}

/** The same with those that cannot be seen. */
export function allButtonsIn(part: Element): Element[] {
  const within = countIn(part) > most ? findIn(part) : findAll(part, buttons);
  return [...within, ...slottedIn(part), ...namedFor(part)];
}

/** Those of the page that are drawn in a slot there. */
function slottedIn(part: Element): Element[] {
  if (!(rootOf(part) instanceof ShadowRoot)) return [];
  const slots = queryAll<HTMLSlotElement>(part, 'slot');
  return slots.flatMap((slot) =>
    slot
      .assignedElements({ flatten: true })
      .flatMap((one) => (matches(one, buttons) ? one : findAll(one, buttons))),
  );
}

/** Those that stand elsewhere and belong to a form by its name. */
function namedFor(part: Element): Element[] {
  if (!(part instanceof HTMLFormElement)) return [];
  return [...read(part, 'elements')].filter((one) => matches(one, buttons) && !contains(part, one));
}

/** Whether an element has a place on the page now, or a label that is pressed for it has one. */
export function isShown(element: Element): boolean {
  if (isRendered(element, { visibilityProperty: true })) return true;
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.labels : null;
  return [...(labels ?? [])].some((label) => isRendered(label, { visibilityProperty: true }));
}
