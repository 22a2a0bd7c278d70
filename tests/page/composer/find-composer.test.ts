// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readAnswered } from '../../../src/page/composer/find-answered.ts';
import { findBox } from '../../../src/page/composer/find-box.ts';
import { findComposer } from '../../../src/page/composer/find-composer.ts';
import { findSite } from '../../../src/sites/find-site.ts';

const edit = '<div id="box" contenteditable="true" role="textbox"><p><br></p></div>';
const post = '<article><div>Third time this month that nobody has rung us back.</div></article>';

function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('#box') as HTMLElement;
}

function surfaceOf(html: string, host = 'elsewhere.example', path = '/') {
  return findComposer(draw(html), findSite(host), path).surface;
}

test.each([
  ['a post in a dialog', 'post', `<div role="dialog">${edit}<button>Post</button></div>`],
  ['an inline post above a feed', 'post', `<main><div>${edit}<button>Post</button></div>${post}</main>`],
  [
    'a post that quotes another',
    'post',
    `<div role="dialog">${edit}<blockquote>${post}</blockquote><button>Post</button></div>`,
  ],
  [
    'a comment within a post',
    'comment',
    `<div role="article"><p>Bake sale raised £312 for the lifeboat!</p><form>${edit}</form></div>`,
  ],
  ['a reply below a post', 'comment', `<main>${post}<div>${edit}<button>Reply</button></div></main>`],
  [
    'a reply in a dialog',
    'comment',
    `<div role="dialog">${post}<div>${edit}</div><button>Reply</button></div>`,
  ],
  [
    'a reply within a list',
    'comment',
    `<ul><li><p>They were very good brownies indeed.</p>${edit}</li></ul>`,
  ],
  [
    'a message under a log',
    'message',
    `<main><div role="log"><p>Are you coming?</p></div><div>${edit}</div></main>`,
  ],
  [
    'a message under a grid of rows',
    'message',
    `<div><div role="grid"><div role="row">Hello</div></div><div>${edit}</div></div>`,
  ],
  ['a bio', 'bio', '<form><input type="text" name="displayName"><textarea id="box"></textarea></form>'],
  ['a name', 'name', '<form><input id="box" type="text" autocomplete="name"><textarea></textarea></form>'],
  [
    'a headline',
    'bio',
    '<form><input type="text" name="firstName"><input id="box" name="headline"><textarea></textarea></form>',
  ],
  [
    'an event, which has a date',
    'post',
    '<form><input type="text"><input type="date"><textarea id="box"></textarea></form>',
  ],
  [
    'a comment beside a search for pictures',
    'comment',
    `<article><p>They were very good brownies indeed.</p><form><textarea id="box"></textarea><input type="text" role="searchbox"></form></article>`,
  ],
  [
    'a message many layers away from its log',
    'message',
    `<div><div role="log">Hello</div>${'<div>'.repeat(30)}${edit}${'</div>'.repeat(30)}</div>`,
  ],
  [
    'a few words to a post that is sent on, in a dialog where people are looked for and ticked',
    'message',
    `<div role="dialog"><input type="text"><ul><li><div role="checkbox">Sam</div></li><li><div role="checkbox">Priya</div></li></ul>${edit}</div>`,
  ],
  [
    '… with one to tick so far',
    'message',
    `<div role="dialog"><input type="text"><ul><li><div role="checkbox">Sam</div></li></ul>${edit}</div>`,
  ],
  [
    '… in a line, below people who are ticked in buttons',
    'message',
    `<div role="dialog"><input name="queryBox"><div role="button"><img>Sam<input type="checkbox"></div><input id="box"></div>`,
  ],
  [
    '… in several lines, below portraits with drawn rings',
    'message',
    `<div role="dialog"><input><button><img>Sam</button><button><img>Priya</button><textarea id="box"></textarea></div>`,
  ],
  [
    '… below the one who has been found, to be pressed',
    'message',
    `<div role="dialog"><form role="search"><input role="combobox"></form><div role="option"><div role="button"><img>Sam</div></div>${edit}</div>`,
  ],
  [
    'the details of an event, below a place and a cover',
    'post',
    `<div role="dialog"><input maxlength="75"><input type="date"><input role="combobox"><div role="option"><button><img>Cover</button></div><textarea id="box"></textarea></div>`,
  ],
  [
    '… above people who each have a button that sends',
    'message',
    `<div role="dialog">${edit}<input type="search">${'<div role="listitem"><img>Sam<button>Send</button></div>'.repeat(2)}</div>`,
  ],
  [
    '… below portraits with marks, in no list',
    'message',
    `<div role="dialog"><input type="search"><div><img>Sam<i role="radio"></i></div>${edit}</div>`,
  ],
  [
    'whom to send to, where a box takes a few words below',
    'message',
    `<div role="dialog"><input id="box"><button><img>Sam</button><button><img>Priya</button><textarea></textarea></div>`,
  ],
  [
    'the details of an event, below kinds to choose from',
    'post',
    `<div role="dialog"><input maxlength="75"><label><input type="radio">Here</label><ul><li><input type="radio">There</li></ul><input type="date"><textarea id="box"></textarea></div>`,
  ],
  [
    'a caption above a place and people to work with',
    'post',
    `<div role="dialog">${edit}<input name="place"><button><img>Sam<input type="checkbox"></button><button>Share</button></div>`,
  ],
  [
    'a post below one that is pinned in a part of its own',
    'post',
    `<main><section><h2>Pinned</h2>${post}</section><div>${edit}<button>Post</button></div></main>`,
  ],
  [
    'a post between one that is pinned and the feed',
    'post',
    `<main>${post}<div>${edit}<button>Post</button></div><div role="feed">${post}</div></main>`,
  ],
  [
    'a post between one that is pinned and a list of others',
    'post',
    `<main><div>${post}</div><div>${edit}<button>Post</button></div><div><p>${post}</p><p>${post}</p></div></main>`,
  ],
  [
    'a reply with other replies below it',
    'comment',
    `<main><p>${post}</p><div>${edit}<button>Reply</button></div><p>${post}</p><p>${post}</p></main>`,
  ],
  [
    'a handle, whose address stands beside it',
    'name',
    '<div role="dialog"><input id="box" value="alex.morgan"><p>www.facebook.com/alex.morgan</p><button>Done</button></div>',
  ],
  [
    'a post in a dialog with boxes to tick',
    'post',
    `<div role="dialog">${edit}${'<label><input type="checkbox"> Comments</label>'.repeat(3)}<button>Post</button></div>`,
  ],
  [
    'an event beside an open calendar',
    'post',
    `<form><div role="grid"><div role="row"><span role="columnheader">Mon</span></div><div role="row">1 2 3</div></div>${edit}<button>Save</button></form>`,
  ],
  [
    'a post below a choice of pictures',
    'post',
    `<div role="dialog"><div role="grid">${'<div role="row"><div role="gridcell"><img></div></div>'.repeat(3)}</div>${edit}</div>`,
  ],
  [
    'a post above a grid of names',
    'post',
    `<div role="dialog">${edit}<div role="grid"><div role="row">Sam</div></div><button>Post</button></div>`,
  ],
  [
    'a post below a calendar without the names of days',
    'post',
    `<div role="dialog"><div role="grid"><div role="row">${'<div role="gridcell">1</div>'.repeat(7)}</div></div>${edit}</div>`,
  ],
  [
    'a post in a dialog beside a chat',
    'post',
    `<div><div role="dialog">${edit}<button>Post</button></div><div role="log">Hello</div></div>`,
  ],
  [
    'an event, whose date is chosen from a list',
    'post',
    '<form><input id="box" type="text" maxlength="64"><input type="text" role="combobox"><textarea></textarea></form>',
  ],
  [
    'an answer of a poll',
    'post',
    `<div role="dialog">${edit.replace('box', 'ask')}<input id="box" type="text" maxlength="25"></div>`,
  ],
  [
    'the text of a picture',
    'post',
    `<div role="dialog">${edit.replace('box', 'ask')}<input><textarea id="box"></textarea></div>`,
  ],
  [
    'a bio by itself',
    'bio',
    '<main><textarea id="box" maxlength="101"></textarea><button>Save</button></main>',
  ],
  [
    'a bio in a form with a list of places',
    'bio',
    '<form><input name="firstName"><input role="combobox"><textarea id="box"></textarea></form>',
  ],
  [
    'a question above numbered answers',
    'post',
    '<div role="dialog"><textarea id="box" maxlength="140"></textarea><label>Opcja 1<input type="text"></label><label>Opcja 2<input type="text"></label></div>',
  ],
  [
    'a numbered answer below its question',
    'post',
    '<div role="dialog"><textarea></textarea><label>Opcja 1<input id="box" type="text"></label><label>Opcja 2<input type="text"></label></div>',
  ],
  [
    'a numbered answer without a length, beside an editor',
    'post',
    `<div role="dialog">${edit.replace('box', 'ask')}<input id="box" placeholder="Opcja 1"><input placeholder="Opcja 2"></div>`,
  ],
  [
    'an event with days in lines of text',
    'post',
    '<form><input id="box" type="text"><input type="text" placeholder="jj/mm/aaaa"><textarea></textarea></form>',
  ],
  [
    'the short text of a picture by itself',
    'post',
    '<div role="dialog"><img src="a.jpg"><textarea id="box" maxlength="120"></textarea><button>Save</button></div>',
  ],
  [
    'a handle, to which the menu leads',
    'name',
    '<nav><a href="/alexmorgan">Me</a></nav><main><input id="box" value="alexmorgan"><input type="search"></main>',
  ],
  [
    'the surname in a form of names',
    'name',
    '<p>Alex Morgan</p><div role="dialog"><input value="Alex"><input><input id="box" value="Morgan"></div>',
  ],
])('%s is a %s', (_, surface, html) => {
  expect(surfaceOf(html)).toBe(surface);
});

test('nothing of a conversation is read where messages are off', () => {
  const rows = '<div role="row"><div role="gridcell">Nobody ever rings back.</div></div>';
  const grid = `<div><div role="grid">${rows}</div><div>${edit}</div></div>`;
  const sheet = `<div role="dialog"><input type="search"><ul><li><img>Sam<input type="checkbox"></li></ul>${edit}</div>`;
  const found = `<div role="dialog"><search><input></search><button><img>Sam</button>${edit}</div>`;
  for (const html of [grid, `<ul><li>${grid}</li></ul>`, `<ul><li>${sheet}</li></ul>`, found]) {
    const box = draw(html);
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    while (all.nextNode())
      for (const name of ['data', 'textContent', 'nodeValue', 'innerText'])
        Object.defineProperty(all.currentNode, name, {
          get: () => {
            throw new Error(`${name} was read`);
          },
        });
    expect(findComposer(box, findSite('elsewhere'), '/', false)).toMatchObject({ surface: 'message' });
  }
});

test("a messages' address alone makes a box a message", () => {
  expect(surfaceOf(`<main>${edit}</main>`, 'x.com', '/messages/12')).toBe('message');
  expect(surfaceOf(`<main>${edit}</main>`, 'www.facebook.com', '/messages')).toBe('message');
  expect(surfaceOf(`<main>${edit}</main>`, 'x.com', '/messagesomething')).toBe('post');
});

const picture = '<div><a href="/sam"><img>Sam</a><time>3h</time></div><div><img></div>';

test.each([
  ['below a picture that is shown by itself', 'message', `<section>${picture}<div>${edit}</div></section>`],
  [
    'below a video',
    'message',
    `<main><div><div><video></video></div></div><div><textarea id="box"></textarea><button>Send</button></div></main>`,
  ],
  ['in a form', 'post', `<section>${picture}<form>${edit}</form></section>`],
  ['in a dialog', 'post', `<div role="dialog">${picture}${edit}<button>Share</button></div>`],
  ['above the picture', 'post', `<main><div>${edit}</div>${picture}</main>`],
  ['below a portrait alone', 'post', `<main><a href="/sam"><img>Sam</a>${edit}</main>`],
  ['below a cover, among others', 'post', `<main>${picture}<textarea></textarea>${edit}</main>`],
  [
    'below a cover, above posts',
    'post',
    `<main>${picture}<div>${edit}</div><section>${post}</section></main>`,
  ],
])('a box %s is a %s where there are stories', (_, surface, html) => {
  expect(surfaceOf(html, 'www.instagram.com')).toBe(surface);
  expect(surfaceOf(html, 'www.facebook.com')).toBe(surface);
  expect(surfaceOf(html, 'www.linkedin.com')).not.toBe('message');
});

test('where a reel is made, nothing answers one', () => {
  const html = `<main><video></video><div>${edit}</div></main>`;
  expect(surfaceOf(html, 'www.facebook.com', '/reels/create')).toBe('post');
  expect(surfaceOf(html, 'www.instagram.com', '/create/reel')).toBe('post');
});

test('a short text by itself is what it is for on each network', () => {
  const by = (length: number, beside = '') =>
    `<div role="dialog"><textarea id="box" maxlength="${length}"></textarea>${beside}<button>Send</button></div>`;
  expect(surfaceOf(by(300), 'www.linkedin.com')).toBe('message');
  expect(surfaceOf(by(300), 'www.facebook.com')).toBe('post');
  expect(surfaceOf(by(101), 'www.facebook.com')).toBe('bio');
  expect(surfaceOf(by(60), 'www.instagram.com')).toBe('post');
  expect(surfaceOf(by(200, '<input type="search"><input type="date">'), 'www.linkedin.com')).toBe('message');
  expect(surfaceOf(by(200, '<img>'), 'www.linkedin.com')).toBe('post');
  expect(surfaceOf(by(200, edit.replace('box', 'other')), 'www.linkedin.com')).toBe('post');
});

test('a short text on a messages’ address is a note for everybody, an address among theirs may hold posts', () => {
  const note = '<div role="dialog"><textarea id="box" maxlength="60"></textarea></div>';
  expect(surfaceOf(note, 'www.instagram.com', '/direct/inbox')).toBe('post');
  expect(surfaceOf(`<main>${edit}</main>`, 'www.facebook.com', '/stories/7')).toBe('message');
  expect(surfaceOf(`<main>${edit}</main>`, 'www.facebook.com', '/stories/create')).toBe('post');
});

test.each([
  ['a search box', '<input id="box" type="search">'],
  ['a search box by role', '<form role="search"><input id="box" type="text" name="name"></form>'],
  ['a combined search box', '<input id="box" type="text" role="combobox">'],
  ['an editable search box', '<div role="search"><div id="box" contenteditable="true"></div></div>'],
  ['a login', '<form><input id="box" type="text" name="username"><input type="password"></form>'],
  ["a login's first page", '<form><input id="box" type="text" name="username"><button>Next</button></form>'],
  ['a search for people', '<form><input id="box" type="text" name="name"><button>Find</button></form>'],
  ['a password', '<input id="box" type="password">'],
  ['a date', '<input id="box" type="date">'],
  ['a search in a profile', '<form><input id="box" type="search"><textarea></textarea></form>'],
  ['a tick in a profile', '<form><input id="box" type="checkbox"><textarea></textarea></form>'],
  [
    'a date in words',
    '<form><input id="box" inputmode="numeric" name="birthday_name"><textarea></textarea></form>',
  ],
  ['a login before its password', '<form><input id="box" type="text" autocomplete="username"></form>'],
  ['a search of several lines', '<textarea id="box" enterkeyhint="search"></textarea>'],
  ['a lone line', '<main><input id="box" type="text"></main>'],
  [
    'a place beside an editor',
    `<div role="dialog">${edit.replace('box', 'ask')}<input id="box" type="text"><textarea></textarea></div>`,
  ],
  ['a day in a line of text', '<form><input id="box" placeholder="jj/mm/aaaa"><textarea></textarea></form>'],
  ['an hour in a line of text', '<form><input id="box" value="18:00"><textarea></textarea></form>'],
  [
    'a line that holds somebody else’s handle',
    '<nav><a href="/alexmorgan">Me</a></nav><main><a href="/sam">Sam</a><input id="box" value="sam"></main>',
  ],
  [
    'a search for a name that the page shows',
    '<p>Sam Reed</p><div role="dialog"><input id="box" value="Sam Reed"></div>',
  ],
  [
    'numbered lines without a question',
    '<form><input id="box" placeholder="Line 1"><input placeholder="Line 2"></form>',
  ],
  [
    'a search for people to send to',
    '<div role="dialog"><input id="box" name="queryBox"><button><img>Sam<input type="checkbox"></button><textarea></textarea></div>',
  ],
  ['a read-only field', '<textarea id="box" readonly></textarea>'],
  ['a disabled editor', '<div id="box" contenteditable="false"></div>'],
])('%s is no writing box', (_, html) => {
  expect(findBox([draw(html)])).toBeUndefined();
});

test('the outermost editable element is the box, whatever the press was on', () => {
  const box = draw('<div id="box" contenteditable="true"><p><span id="deep">x</span></p></div>');
  expect(findBox([document.querySelector('#deep') as Element])).toBe(box);
});

test('body is never a writing box', () => {
  document.body.setAttribute('contenteditable', 'true');
  document.body.innerHTML = '<p id="box">x</p>';
  expect(findBox([document.querySelector('#box') as Element])).toBeUndefined();
  document.body.removeAttribute('contenteditable');
});

test('a box within an open shadow root belongs to what is around the root', () => {
  document.body.innerHTML = `<div role="article"><p>A post with a good many words.</p><div id="host"></div></div>`;
  const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = edit;
  const composer = findComposer(root.querySelector('#box') as HTMLElement, findSite('x'), '/');
  expect(composer.surface).toBe('comment');
});

test('what is being answered is read without buttons and without what is being written', () => {
  const box = draw(
    `<div role="article"><p>Bake sale raised £312!</p><button>Like</button><form>${edit}</form></div>`,
  );
  box.textContent = 'my own words';
  const { answered } = findComposer(box, findSite('elsewhere'), '/');
  expect(answered && readAnswered(answered, box)).toBe('Bake sale raised £312!');
});

test('a message answers the last one of its conversation, not the feed beside it', () => {
  const rows = ['Are you coming?', 'Nobody ever rings back.'].map(
    (words) => `<div role="row">${words}</div>`,
  );
  const box = draw(
    `<main>${post}</main><div><div role="grid">${rows.join('')}</div><div>${edit}</div></div>`,
  );
  const { surface, answered } = findComposer(box, findSite('elsewhere'), '/');
  expect(surface).toBe('message');
  expect(answered && readAnswered(answered, box)).toBe('Nobody ever rings back.');
});
