import { avatar } from '../shared/avatar.ts';
import { wireThread } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountDraft } from '../shared/mount-draft.ts';
import css from './page.module.css';

/** Two posts that go out one below the other, by one button. */
export function drawThread(): HTMLElement {
  const names = ['first', 'second'] as const;
  const rows = names.map((name, at) => {
    const well = box(css.box);
    return { name, row: box(css.composer, avatar('Alex Morgan'), box(undefined, well)), well, at };
  });
  const button = h(
    'button',
    { type: 'button', role: 'button', 'data-testid': 'tweetButton', class: css.post },
    'Post all',
  );
  const tools = h('div', { 'data-testid': 'toolBar', class: css.foot }, icon('photo'), icon('smile'), button);
  const editors = rows.map(({ name, well, at }) => ({
    name,
    editor: mountDraft(well, 'Post text', `tweetTextarea_${at}`),
  }));
  wireThread(editors, button);
  return box(undefined, ...rows.map(({ row }) => row), tools);
}
