/** What the pages need to know of an editor, whichever it is. */
export type Editor = {
  root: HTMLElement;
  /** The editor's own model, not its DOM. */
  getText(): string;
  onChange(listener: () => void): void;
  clear(): void;
  focus(): void;
};

type Posted = { editor: string; text: string };
type Exposed = {
  __editors: Record<string, Pick<Editor, 'getText' | 'clear'>>;
  __posted: Posted[];
  __shortcuts: string[];
};

/** What tests read from the page. */
export const exposed = window as unknown as Exposed;
exposed.__editors = {};
exposed.__posted = [];
exposed.__shortcuts = [];

/** Lets tests read an editor's model, and empty it as the page does. */
export function expose(name: string, editor: Editor): void {
  exposed.__editors[name] = { getText: () => editor.getText(), clear: () => editor.clear() };
}

/** A form with several fields and one Save button, as profiles have. */
export function wireForm(fields: Record<string, Editor>, button: HTMLElement, onSaved: () => void): void {
  for (const [name, editor] of Object.entries(fields)) expose(name, editor);
  button.addEventListener('click', () => {
    for (const [name, editor] of Object.entries(fields))
      exposed.__posted.push({ editor: name, text: editor.getText() });
    onSaved();
  });
}

/** Ties a box to its Post button, which is off until there is text, and records what is posted. Gives the act of posting. */
export function wire(name: string, editor: Editor, button: HTMLElement, onPosted?: () => void): () => void {
  expose(name, editor);
  const update = () => {
    const isEmpty = editor.getText().trim() === '';
    if (button instanceof HTMLButtonElement) button.disabled = isEmpty;
    button.toggleAttribute('data-off', isEmpty);
    if (isEmpty) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  const post = () => {
    const text = editor.getText();
    if (text.trim() === '') return;
    exposed.__posted.push({ editor: name, text });
    editor.clear();
    update();
    onPosted?.();
  };
  editor.onChange(update);
  update();
  // The networks do not take a forged click for an answer.
  button.addEventListener('click', (event) => event.isTrusted && post());
  return post;
}

/** Several boxes that one button posts, off until one of them has text. */
export function wireThread(
  boxes: readonly { name: string; editor: Editor }[],
  button: HTMLButtonElement,
): void {
  const update = () => {
    button.disabled = boxes.every(({ editor }) => editor.getText().trim() === '');
  };
  for (const { name, editor } of boxes) {
    expose(name, editor);
    editor.onChange(update);
  }
  update();
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    for (const { name, editor } of boxes) exposed.__posted.push({ editor: name, text: editor.getText() });
  });
}
