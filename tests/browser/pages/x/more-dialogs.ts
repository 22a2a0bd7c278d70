import { expose, wireForm } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountField } from '../shared/mount-field.ts';
import { openModal } from '../shared/open-modal.ts';
import { composer } from './composer.ts';
import css from './page.module.css';
import { drawThread } from './thread.ts';
import { tweet } from './tweet.ts';

/** A post that is out already, opened again. */
export function openEdit(): void {
  show(
    composer('edit', 'What’s happening?', 'tweetButton', undefined, {
      initial: 'So proud of Jayden in Y4 today. Rain, at last.',
    }).element,
  );
}

/** Somebody else's post with a comment above it. */
export function openQuote(): void {
  const quoted = tweet('Priya Shah', 'Up on the ridge before anybody else. Worth the four o’clock alarm.');
  // A quoted post is a link, no article.
  const below = h('div', { role: 'link', tabindex: 0, class: css.panel }, ...quoted.childNodes);
  show(composer('quote', 'Add a comment', 'tweetButton', undefined, { below }).element);
}

/** Several posts in one go. */
export function openThread(): void {
  show(drawThread());
}

/** A poll: one line for each answer, and how long it runs. */
export function openPoll(): void {
  const first = h('label', { class: css.field }, 'Choice 1');
  const second = h('label', { class: css.field }, 'Choice 2');
  const days = h('select', { 'data-testid': 'selectPollDays' }, h('option', {}, '1'), h('option', {}, '2'));
  const remove = h('button', { type: 'button', 'data-testid': 'removePollButton' }, 'Remove poll');
  const below = h('div', { 'data-testid': 'attachments' }, first, second, days, remove);
  const { element } = composer('question', 'Ask a question', 'tweetButton', undefined, { below });
  const line = { type: 'text', maxLength: 25, autoComplete: 'off' };
  const fields = {
    poll: mountField(first, 'input', { ...line, name: 'Choice1' }),
    second: mountField(second, 'input', { ...line, name: 'Choice2' }),
  };
  const button = element.querySelector<HTMLButtonElement>('[data-testid=tweetButton]');
  if (!button) return;
  // A poll alone does not switch Post on, and its button posts the lines too.
  for (const [name, editor] of Object.entries(fields)) expose(name, editor);
  const send = h('button', { type: 'button', 'data-testid': 'pollButton', class: css.post }, 'Post');
  button.replaceWith(send);
  wireForm(fields, send, () => {});
  show(element);
}

/** The description of a picture for those who cannot see it. */
export function openAltText(): void {
  const well = h('label', { class: css.field }, 'Description');
  const save = h('button', { type: 'button', 'data-testid': 'saveAltText', class: css.post }, 'Save');
  const alt = mountField(well, 'textarea', { name: 'altTextInput', rows: 3, maxLength: 1000 });
  alt.root.dataset.testid = 'altTextInput';
  const picture = h('img', { alt: '', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=' });
  wireForm({ alt }, save, () => {});
  show(box(undefined, save, picture, well));
}

function show(element: HTMLElement): void {
  const shut = h('button', { type: 'button', 'aria-label': 'Close' }, icon('close', 20));
  const dialog = h(
    'div',
    { 'aria-labelledby': 'modal-header', class: css.dialog },
    box(css.top, shut),
    element,
  );
  const close = openModal(dialog, box(css.overlay), document.getElementById('layers') ?? document.body);
  shut.addEventListener('click', close);
}
