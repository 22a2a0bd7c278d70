/** Those of some buttons that say in words what they do. */
export function worded(found: readonly Element[]): Element[] {
  return found.filter(isWorded);
}

/** Two letters, or one where a sign of the script is a word. An emoji or a count is none. */
const words = /\p{L}.*\p{L}|\p{sc=Han}/su;

/** Whether a button says in words what it does, and is no sign alone. */
export function isWorded(button: Element): boolean {
  return words.test(button.textContent ?? '');
}

/** How much stands in a part of the page. */
export function lengthOf(part: Element): number {
  return (part.textContent ?? '').trim().length;
}

/** Whether a button only opens a choice of something. */
export function opens(button: Element): boolean {
  return button.matches('[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]');
}

/** Whether it opens a menu, as of ways to post. */
export function opensMenu(button: Element): boolean {
  return button.matches('[aria-haspopup="menu"], [aria-haspopup="true"]');
}
