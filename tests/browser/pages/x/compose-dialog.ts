import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { openModal } from '../shared/open-modal.ts';
import { composer } from './composer.ts';
import css from './page.module.css';

/** The modal that the key "n" and the Post button at the side open. */
export function openComposeDialog(): void {
  const layers = document.getElementById('layers');
  if (!layers || layers.firstChild) return;
  const shut = h(
    'button',
    { type: 'button', 'data-testid': 'app-bar-close', 'aria-label': 'Close' },
    icon('close', 20),
  );
  const { element, editor } = composer('modal', 'What’s happening?', 'tweetButton', () => close());
  const dialog = h(
    'div',
    { 'aria-labelledby': 'modal-header', class: css.dialog },
    box(css.top, shut, h('span', {}, 'Drafts')),
    element,
  );
  const close = openModal(dialog, box(css.overlay), layers);
  shut.addEventListener('click', close);
  editor.focus();
}
