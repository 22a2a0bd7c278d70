import { own } from '../shared/account.ts';
import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountDraft } from '../shared/mount-draft.ts';
import { openModal } from '../shared/open-modal.ts';
import { pictureOf, portraitImage } from '../shared/portrait.ts';
import css from './page.module.css';

/** "Send via direct message": one is looked for and pressed, with no mark beside anybody. Only one has been found. */
export function openSendSheet(): void {
  const search = h('input', {
    ...{ 'data-testid': 'searchPeople', type: 'text', role: 'combobox', enterkeyhint: 'search' },
    ...{ 'aria-autocomplete': 'list', placeholder: 'Search people' },
  });
  const person = h(
    'div',
    { role: 'button', tabindex: 0, 'data-testid': 'TypeaheadUser', class: css.top },
    portraitImage(pictureOf(own), 40),
    'Sam Reed',
  );
  const well = box(css.box);
  const button = (testId: string, label: string, sign: SVGElement) =>
    h('button', { type: 'button', 'data-testid': testId, 'aria-label': label }, sign);
  const send = button('dmComposerSendButton', 'Send', icon('send', 20));
  const shut = button('app-bar-close', 'Close', icon('close', 20));
  const dialog = h(
    'div',
    { 'aria-labelledby': 'modal-header', class: css.dialog },
    box(css.top, shut, h('span', { id: 'modal-header' }, 'Send Post')),
    h('form', { role: 'search', class: css.search }, icon('search', 20), search),
    h('div', { role: 'listbox' }, h('div', { role: 'option' }, person)),
    h('aside', { role: 'complementary', class: css.dm }, icon('photo', 20), well, send),
  );
  const editor = mountDraft(well, 'Add a comment', 'dmComposerTextInput', () => post());
  const close = openModal(dialog, box(css.overlay), document.getElementById('layers') ?? document.body);
  const post = wire('send', editor, send, close);
  shut.addEventListener('click', close);
}
