import { wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountDraft } from '../shared/mount-draft.ts';
import css from './page.module.css';

/** One conversation. */
export function drawMessages(main: HTMLElement): void {
  const well = box(css.box);
  const button = h(
    'button',
    { type: 'button', 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send' },
    icon('send', 20),
  );
  main.append(
    h('div', { class: css.head }, 'Sam Reed'),
    h(
      'div',
      { role: 'log', class: css.log },
      h('div', { 'data-testid': 'messageEntry' }, 'Are you coming on Saturday?'),
      h('div', { 'data-testid': 'messageEntry' }, 'Yes! See you at ten.'),
    ),
    h('aside', { role: 'complementary', class: css.dm }, icon('photo', 20), well, button),
  );
  const editor = mountDraft(well, 'Start a new message', 'dmComposerTextInput', () => post());
  const post = wire('message', editor, button);
}
