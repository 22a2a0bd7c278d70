/** Shows a dialog as the networks do: focus cannot leave it, Esc and a press outside close it. Gives the act of closing. */
export function openModal(dialog: HTMLElement, overlay: HTMLElement, into: Node = document.body): () => void {
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('tabindex', '-1');
  overlay.append(dialog);
  into.appendChild(overlay);
  const before = document.activeElement;
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  let last: HTMLElement = dialog;

  const isInside = (event: Event) => event.composedPath().includes(dialog);
  document.addEventListener(
    'focusin',
    (event) => {
      const [target] = event.composedPath();
      if (isInside(event)) last = target as HTMLElement;
      else last.focus();
    },
    options,
  );
  document.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (to instanceof Node && !dialog.contains(to) && to !== overlay.getRootNode()) last.focus();
    },
    options,
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), {
    signal: controller.signal,
  });
  document.addEventListener('pointerdown', (event) => !isInside(event) && close(), options);

  function close(): void {
    controller.abort();
    overlay.remove();
    if (before instanceof HTMLElement) before.focus();
  }
  return close;
}
