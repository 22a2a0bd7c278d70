/** Keeps an event from the page, and what the browser does of it. */
export function drop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
