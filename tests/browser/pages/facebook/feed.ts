import { other, own } from '../shared/account.ts';
import { avatar, picture } from '../shared/avatar.ts';
import { wire } from '../shared/editor.ts';
import { box, divButton, h } from '../shared/element.ts';
import { icon } from '../shared/icon.ts';
import { mountLexical } from '../shared/mount-lexical.ts';
import { portraitSvg } from '../shared/portrait.ts';
import css from './page.module.css';
import { openShareDialog } from './post-dialog.ts';

const me = 'Alex Morgan';

/** Two posts with a box for comments under each; `edited`: one of one's own comments, opened again. */
export function drawFeed(edited?: string): HTMLElement[] {
  const first = article(
    1,
    'Priya Shah',
    'Bake sale raised £312 for the lifeboat! Thank you to everybody who came, and to whoever bought nine brownies.',
    picture('cake'),
  );
  first.append(said('Sam Reed', 'They were very good brownies.'));
  if (edited) editBox(edited, first);
  const second = article(
    2,
    'Dale Whitlock',
    'Third time this month that nobody has rung us back. What a shambles, I am fed up with how parents are treated.',
  );
  commentBox('comment', first);
  commentBox('complaint', second);
  return [first, second];
}

function article(at: number, name: string, words: string, ...more: Node[]): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-posinset': at, class: css.card },
    box(
      css.author,
      avatar(name),
      box(undefined, h('b', {}, name), h('span', { class: css.when }, `${at * 2} h · `, icon('globe', 12))),
    ),
    h('div', { 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message', class: css.words }, words),
    ...more,
    box(css.counts, h('span', {}, `${at * 17} likes`), h('span', {}, `${at + 1} comments`)),
    box(
      css.acts,
      h('span', {}, icon('like', 20), 'Like'),
      h('span', {}, icon('chat', 20), 'Comment'),
      h('span', { click: () => openShareDialog(name, words) }, icon('share', 20), 'Share'),
    ),
  );
}

function commentBox(name: string, onto: HTMLElement): void {
  const edit = box(css.edit);
  const button = divButton('Comment', undefined, icon('send', 20));
  const label = 'Write a comment…';
  const editor = mountLexical(edit, label, () => post());
  const form = h('form', { role: 'presentation', class: css.form });
  form.append(
    box(css.well, box(css.holder, h('span', { class: css.hint, 'aria-hidden': true }, label), edit), button),
  );
  const voice = divButton('Available voices', css.round, portraitSvg(own));
  let isOwn = true;
  voice.addEventListener('click', () => {
    isOwn = !isOwn;
    voice.replaceChildren(portraitSvg(isOwn ? own : other));
  });
  onto.append(box(css.reply, voice, form));
  const post = wire(name, editor, button);
}

function said(name: string, words: string): HTMLElement {
  return h(
    'div',
    { role: 'article', 'aria-label': `Comment by ${name}`, class: css.said },
    avatar(name, 'small'),
    box(undefined, h('b', {}, name), words),
  );
}

/** A comment that is out already: its words stand in a box where it stood, and Enter saves them. */
function editBox(initial: string, onto: HTMLElement): void {
  const edit = box(css.edit);
  const button = divButton('Save', undefined, icon('send', 20));
  const editor = mountLexical(edit, 'Edit comment…', () => post(), initial);
  const comment = said(me, '');
  comment.append(
    h('form', { role: 'presentation', class: css.form }, box(css.well, box(css.holder, edit), button)),
  );
  onto.append(comment);
  const post = wire('commentEdit', editor, button);
}
