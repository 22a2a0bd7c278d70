// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Composer, scopeOf } from '../../../src/page/composer/find-composer.ts';
import { findButtons } from '../../../src/page/draw/find-buttons.ts';
import { findPost } from '../../../src/page/post/find-post.ts';
import { noteLasting } from '../../../src/page/post/is-undo.ts';
import { noteButtons } from '../../../src/page/post/note-buttons.ts';

/** Draws a page with the box “#box”, notes its buttons, switches on what is off, and finds Post. */
function findOn(html: string, onText: (root: HTMLElement) => void = enable): string | undefined {
  document.body.innerHTML = html;
  const box = document.querySelector('#box') as HTMLElement;
  const noted = new WeakMap<Element, boolean>();
  noteButtons(box, noted);
  onText(document.body);
  return findPost({ box, scope: scopeOf(box), surface: 'post' }, noted)?.id;
}

/** Draws a form, notes its buttons as a first focus does, then does what the page does once there is text. */
function find(html: string, onText: (form: HTMLElement) => void = () => undefined): string | undefined {
  document.body.innerHTML = `<form>${html}<textarea></textarea></form>`;
  const scope = document.querySelector('form') as HTMLElement;
  const box = document.querySelector('textarea') as HTMLElement;
  const noted = new WeakMap<Element, boolean>();
  noteButtons(box, noted);
  onText(scope);
  return findPost({ box, scope, surface: 'post' }, noted)?.id;
}
const enable = (form: HTMLElement) => {
  for (const button of form.querySelectorAll('[disabled], [aria-disabled]')) {
    button.removeAttribute('disabled');
    button.removeAttribute('aria-disabled');
  }
};

describe('Post is', () => {
  test.each([
    [
      'what text switches on',
      '<button type="button">Photo</button><button type="button" id="post" disabled>Go</button>',
    ],
    [
      'a div that plays a button',
      '<div role="button" id="post" aria-disabled="true">Postio</div><div role="button">x y</div>',
    ],
    [
      'in words rather than a sign',
      '<button type="button" id="post" disabled>Cyhoeddi</button><button type="button" disabled>+</button>',
    ],
  ])('%s', (_, html) => expect(find(html, enable)).toBe('post'));

  test.each([
    [
      'what is filled',
      '<div role="button" id="post" aria-disabled="true" style="background-color: rgb(10, 102, 194)">Post</div>',
      '',
    ],
    ['what submits', '<button type="submit" id="post" disabled>Post</button>', 'form'],
  ])('%s, further out than a tool that text switches on', (_, post, form) =>
    expect(
      findOn(`<div role="dialog"><${form || 'div'}><div><div id="box" contenteditable="true" role="textbox"></div>
        <button type="button" id="tool" disabled>Rewrite it</button></div><footer>${post}</footer></${form || 'div'}></div>`),
    ).toBe('post'),
  );

  test('drawn only once there is text', () => {
    expect(
      find('<div role="button">Add photo</div>', (form) =>
        form.insertAdjacentHTML('beforeend', '<div role="button" id="post">Opublikuj</div>'),
      ),
    ).toBe('post');
  });

  test('the only submit button of the form', () => {
    expect(find('<button type="button">Photo</button><button id="post">Save</button>')).toBe('post');
  });
});

describe('in doubt there is none:', () => {
  test.each([
    ['it is off', '<button type="button" disabled>Post</button>'],
    ['it was on before there was text', '<button type="button">Post</button>'],
    ['there are two that submit', '<button>Save</button><button>Send</button>'],
  ])('%s', (_, html) => expect(find(html)).toBeUndefined());
});

describe('where nothing is switched on, as in what is edited:', () => {
  const none = () => undefined;
  const edit = '<textarea id="box">Old words</textarea>';
  const save = '<button type="button" id="save">Save changes</button>';
  test.each([
    ['the only button in words below, in a dialog', `<div role="dialog">${edit}${save}</div>`, 'save'],
    [
      '… in a form',
      `<form><button type="button">Back</button>${edit}<i role="button">☺</i>${save}</form>`,
      'save',
    ],
    ['not one of two', `<form>${edit}${save}<button type="button">Cancel</button></form>`, undefined],
    [
      'nor the one that is on',
      `<form>${edit}<button type="button" disabled>Save</button>${save}</form>`,
      undefined,
    ],
    [
      '… unless it is the one that is filled with a colour',
      `<form>${edit}<button type="button" id="save" style="background-color: rgb(10, 102, 194)">Save</button><button type="button">Cancel</button></form>`,
      'save',
    ],
    ['the only button, though it be a sign', `<form>${edit}<i role="button" id="save">➤</i></form>`, 'save'],
    [
      'but not one that opens a choice',
      `<form>${edit}<i role="button" aria-haspopup="dialog">☺</i></form>`,
      undefined,
    ],
    [
      'the last one in the head of a dialog',
      `<div role="dialog"><div><i role="button">Cancel</i><h1>Edit info</h1><i role="button" id="save">Done</i></div>${edit}</div>`,
      'save',
    ],
    [
      'but not a name beside the way back',
      `<div role="dialog"><div><i role="button">←</i><i role="button">Sam Reed</i></div>${edit}</div>`,
      undefined,
    ],
    ['nor one on the open page', `<main><div>${edit}${save}</div></main>`, undefined],
    ['in a form of two boxes, for both', `<form>${edit}<p><textarea></textarea>${save}</p></form>`, 'save'],
  ])('%s', (_, html, found) => expect(findOn(html, none)).toBe(found));
});

describe('Undo is not Post, though text switches it on:', () => {
  const box = '<textarea id="box"></textarea>';
  const tool = (name: string, is = '') => `<button type="button" ${is} id="${name}">${name}</button>`;
  const post = tool('post');
  test.each([
    ['above the box as a sign', `<form>${tool('↶', 'disabled')}${box}${post}</form>`, 'post'],
    [
      'before Post, in words as well',
      `<form>${box}${tool('Undo', 'disabled')}<b>|</b>${post}</form>`,
      undefined,
    ],
    ['above the box in words', `<form>${tool('Undo', 'disabled')}${box}${post}</form>`, undefined],
    [
      'behind a Post that is filled with a colour',
      `<form>${box}${tool('post', 'style="background-color: rgb(10, 102, 194)"')}${tool('Undo', 'disabled')}</form>`,
      'post',
    ],
    [
      'where a choice in words stands before Post',
      `<form>${box}<p>${tool('Who')}</p>${tool('post', 'disabled style="background-color: rgb(10, 102, 194)"')}</form>`,
      'post',
    ],
    [
      'where the form has a button of its own',
      `<form>${tool('Undo', 'disabled')}${box}<button id="post">Post</button></form>`,
      'post',
    ],
    [
      'where a choice stands behind Post',
      `<form>${box}${tool('post', 'disabled')}${tool('Who', 'aria-haspopup="menu"')}</form>`,
      'post',
    ],
    [
      'where Post is the one that is filled with a colour',
      `<form>${tool('Undo', 'disabled')}${box}${tool('post', 'style="background-color: rgb(10, 102, 194)"')}</form>`,
      'post',
    ],
  ])('%s', (_, html, found) => expect(findOn(html)).toBe(found));

  test('nor is one that is drawn with the text before a Post that was there', () => {
    const draw = (root: HTMLElement) =>
      root.querySelector('#post')?.insertAdjacentHTML('beforebegin', '<button type="button">Undo</button>');
    expect(findOn(`<form>${box}${post}</form>`, draw)).toBeUndefined();
  });

  test('nor one that is drawn behind it', () => {
    const draw = (root: HTMLElement) =>
      root.querySelector('#post')?.insertAdjacentHTML('afterend', '<button type="button">Undo</button>');
    expect(findOn(`<form>${box}${post}</form>`, draw)).toBeUndefined();
    const filled = tool('post', 'style="background-color: rgb(10, 102, 194)"');
    expect(findOn(`<form>${box}${filled}</form>`, draw)).toBe('post');
  });

  test('nor is one of a pair whose other one stays off', () => {
    const pair = `${tool('Undo', 'disabled')}${tool('Redo', 'disabled')}`;
    const on = (root: HTMLElement) => root.querySelector('#Undo')?.removeAttribute('disabled');
    expect(findOn(`<form>${pair}${box}</form>`, on)).toBeUndefined();
  });
});

describe('of two drafts in one article, each has its own:', () => {
  const draft = (id: string, post: string) =>
    `<textarea id="${id}"></textarea><div role="button" aria-disabled="true" id="${post}">Reply</div>`;
  const rows = (first: string, second: string) => `<article><p>${first}</p><p>${second}</p></article>`;
  test.each([
    ['the first', rows(draft('box', 'post'), draft('other', 'no'))],
    ['the second', rows(draft('other', 'no'), draft('box', 'post'))],
    ['the first in one row', `<article>${draft('box', 'post')}${draft('other', 'no')}</article>`],
    ['the second in one row', `<article>${draft('other', 'no')}${draft('box', 'post')}</article>`],
  ])('%s', (_, html) => expect(findOn(html)).toBe('post'));

  test('and none is lent', () =>
    expect(findOn(rows('<textarea id="box"></textarea>', draft('other', 'no')))).toBeUndefined());
  test('but the Post below a dialog’s boxes is for all of them', () => {
    const row = (id: string) => `<p><textarea id="${id}"></textarea><i role="button">×</i></p>`;
    const thread = (...ids: string[]) =>
      `<div role="dialog"><i role="button">Close</i><div>${ids.map(row).join('')}<b role="button" id="post" aria-disabled="true">Post all</b></div></div>`;
    expect(findOn(thread('box', 'other'))).toBe('post');
    expect(findOn(thread('other', 'box', 'more'))).toBe('post');
  });
  test('and a dialog’s one Post is for all its boxes', () =>
    expect(
      findOn(`<div role="dialog"><textarea id="box"></textarea><p>${draft('other', 'post')}</p></div>`),
    ).toBe('post'));
});

describe('beyond a picker beside the box', () => {
  const page = (picker: string, row = '') =>
    `<main><section><div><div><textarea id="box"></textarea>${picker}</div>${row}<div><i role="button">☺</i>
      <button id="post" disabled>Post</button></div></div></section></main>`;
  const picker = '<button>Everyone can reply</button>';
  test('Post is what text switches on a row further out', () => expect(findOn(page(picker))).toBe('post'));
  test('… also when the picker has come with the text', () =>
    expect(
      findOn(page(''), (root) => {
        enable(root);
        root.querySelector('#box')?.insertAdjacentHTML('afterend', picker);
      }),
    ).toBe('post'));
  test('but not below other posts', () =>
    expect(findOn(page(picker, '<article></article>'))).toBeUndefined());
});

test('the banner keeps off Post first, however many buttons there are', () => {
  document.body.innerHTML = `<form><textarea></textarea>${'<button>b</button>'.repeat(60)}</form>`;
  const buttons = [...document.querySelectorAll('button')];
  for (const [at, button] of buttons.entries())
    button.getBoundingClientRect = () => new DOMRect(at, 0, 10, 10);
  const form = document.querySelector('form') as Element;
  const rects = findButtons(form, document.querySelector('textarea') as Element, buttons[59]);
  expect(rects).toHaveLength(40);
  expect(rects[0]).toMatchObject({ left: 59 });
});

describe('Undo and Post side by side, both in words and both switched on by text:', () => {
  const tool = (name: string, is = '') =>
    `<button type="button" disabled ${is} id="${name}">${name}</button>`;
  const draw = (...tools: string[]) => `<form><textarea id="box"></textarea>${tools.join('')}</form>`;
  const black = 'style="background-color: rgb(15, 20, 25)"';
  const grey = 'style="background-color: rgb(228, 230, 235)"';
  test.each([
    ['none, where nothing tells them apart', draw(tool('Undo'), tool('post')), undefined],
    ['… in whatever order', draw(tool('post'), tool('Undo')), undefined],
    ['what is filled with black', draw(tool('post', black), tool('Undo', grey)), 'post'],
    ['not what is grey beside what is not filled', draw(tool('post'), tool('Undo', grey)), undefined],
    ['what submits', draw(tool('Undo'), '<button disabled id="post">post</button>'), 'post'],
    ['not what has the key for it', draw(tool('post'), tool('Undo', 'title="Dadwneud (Ctrl+Z)"')), 'post'],
    ['… as screen readers hear it', draw(tool('post'), tool('Undo', 'aria-keyshortcuts="Meta+Z"')), 'post'],
    ['not what clears the form', draw(tool('post'), '<button type="reset" disabled>Clear</button>'), 'post'],
  ])('%s', (_, html, found) => expect(findOn(html)).toBe(found));

  /** Text switches both on; then it is deleted, which leaves something to take back. */
  function findAfterwards(html: string, isOffAgain: string): string | undefined {
    document.body.innerHTML = html;
    const box = document.querySelector('#box') as HTMLElement;
    const composer: Composer = { box, scope: scopeOf(box), surface: 'post' };
    const noted = new WeakMap<Element, boolean>();
    noteButtons(box, noted);
    enable(document.body);
    document.querySelector(isOffAgain)?.setAttribute('disabled', '');
    noteButtons(box, noted);
    noteLasting(composer, noted);
    enable(document.body);
    return findPost(composer, noted)?.id;
  }
  test('not what stays on where nothing is left of the text', () => {
    expect(findAfterwards(draw(tool('post'), tool('Undo')), '#post')).toBe('post');
    expect(findAfterwards(draw(tool('Undo'), tool('post')), '#post')).toBe('post');
    expect(findAfterwards(draw(tool('Undo'), tool('post')), '#none')).toBeUndefined();
  });
  test('… but what is filled or stands alone is Post all the same, for a feeling keeps it on', () => {
    expect(findAfterwards(draw(tool('post')), '#none')).toBe('post');
    expect(findAfterwards(draw(tool('post', black), tool('Undo')), '#none')).toBe('post');
  });
});

describe('on the open page, below a draft that was restored before the first look:', () => {
  const box = '<textarea id="box">Old words</textarea>';
  const black = 'style="background-color: rgb(15, 20, 25)"';
  const post = `<button id="post" ${black}>Post</button>`;
  const page = (...rows: string[]) =>
    `<main><section>${rows.map((row) => `<div>${row}</div>`).join('')}</section></main>`;
  const none = () => undefined;
  test.each([
    ['what is filled below the box', page(box, `<i role="button">☺</i>${post}`), 'post'],
    [
      'a row further out than a choice of who may reply',
      page(`${box}<button>Everyone can reply</button>`, post),
      'post',
    ],
    ['not what is not filled', page(box, '<button>Post</button>'), undefined],
    ['not one of two that are filled', page(box, `<button ${black}>Cancel</button>${post}`), undefined],
    ['not what belongs to other posts', page(box, '<article></article>', post), undefined],
    ['not what was on while the box was empty', page('<textarea id="box"></textarea>', post), undefined],
  ])('%s', (_, html, found) => expect(findOn(html, none)).toBe(found));
});
