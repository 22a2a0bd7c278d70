import { matches, queryAll, read, rootOf } from '../composer/dom.ts';

/** Those of some buttons that say in words what they do. */
export function worded(found: readonly Element[]): Element[] {
  return found.filter(isWorded);
}

/** Two letters, or one where a sign of the script is a word. An emoji or a count is none. */
const words = /\p{L}.*\p{L}|\p{sc=Han}/su;

/** Whether a button says in words what it does, and is no sign alone. */
export function isWorded(button: Element): boolean {
  return words.test(saidBy(button));
}

/** What a button says. An input has it in a value, where it has none the browser's own word; and what a shadow root shows may be slotted in. */
export function saidBy(button: Element): string {
  if (button instanceof HTMLInputElement) return button.value || button.type;
  const slots = rootOf(button) instanceof ShadowRoot ? queryAll<HTMLSlotElement>(button, 'slot') : [];
  const slotted = slots.flatMap((slot) => slot.assignedNodes({ flatten: true }));
  return [button, ...slotted].map(({ textContent }) => textContent).join('');
}

/** How much stands in a part of the page. */
export function lengthOf(part: Element): number {
  return (read(part, 'textContent') ?? '').trim().length;
}

/** Whether a button only opens a choice of something. */
export function opens(button: Element): boolean {
  return matches(button, '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]');
}

/** Whether it opens a menu, as of ways to post. */
export function opensMenu(button: Element): boolean {
  return matches(button, '[aria-haspopup="menu"], [aria-haspopup="true"]');
}
