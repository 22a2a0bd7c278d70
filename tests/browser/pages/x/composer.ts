import { attachMedia } from '../shared/attach-media.ts';
import { avatar } from '../shared/avatar.ts';
import { type Editor, wire } from '../shared/editor.ts';
import { box, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountDraft } from '../shared/mount-draft.ts';
import css from './page.module.css';

/** X's composer, the same for a new post, a reply and the modal. */
export function composer(
  name: string,
  label: string,
  buttonTestId: string,
  onPosted?: () => void,
  /** What was written before, or is given in the address, and what stands below the box: a quoted post, a poll. */
  { initial = given(), below }: { initial?: string; below?: HTMLElement } = {},
): { element: HTMLElement; editor: Editor } {
  const well = box(css.box);
  const button = h(
    'button',
    { type: 'button', role: 'button', 'data-testid': buttonTestId, class: css.post },
    name === 'reply' ? 'Reply' : 'Post',
  );
  const attachments = h('div', { 'data-testid': 'attachments' });
  const tools = h('div', { 'data-testid': 'toolBar', class: css.foot });
  const element = box(css.composer, avatar('Alex Morgan'), box(undefined, well, attachments, below, tools));
  const file = attachMedia(element, attachments);
  tools.append(file, icon('photo'), icon('video'), icon('menu'), icon('smile'), button);
  const editor = mountDraft(well, label, 'tweetTextarea_0', undefined, initial);
  wire(name, editor, button, onPosted);
  return { element, editor };
}

function given(): string {
  return new URLSearchParams(location.search).get('text') ?? '';
}
