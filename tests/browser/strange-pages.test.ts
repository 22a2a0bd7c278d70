import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSurface } from './find-surface.ts';
import { type Launched, launchExtension } from './launch-extension.ts';

// Pages that are none of our copies: what is told by how they are laid out, which only a browser knows.
const edit = '<div id="box" contenteditable="true" role="textbox" style="min-height: 30px"><p><br></p></div>';
const area = '<textarea id="box"></textarea>';
const said = ['Are you coming to the meeting on Thursday?', 'Yes I think so, see you there.'];
const icon = '<div role="button" tabindex="0" aria-label="Send"><svg width="9" height="9"></svg></div>';
let browser: Launched;
let page: Page;
beforeAll(async () => {
  browser = await launchExtension({ extension: false });
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

async function tell(url: string, html: string, box = '#box', focus = false): Promise<string> {
  const body = `<!doctype html><meta charset="utf-8"><body>${html}</body>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  if (focus) await page.focus(box);
  return (await findSurface(page, { box })).surface;
}

const facebook = 'https://www.facebook.com/';
const feed = 'https://www.linkedin.com/feed/';
const home = 'https://x.com/home';
const main = '<main><div>The feed</div></main>';
const list = `<ul>${said.map((words) => `<li><p>${words}</p></li>`).join('')}</ul>`;
const divs = `<div>${said.map((words) => `<div><div dir="auto">${words}</div></div>`).join('')}</div>`;
const docked = 'position: fixed; right: 16px; bottom: 0; width: 320px; height: 400px';

describe('a message', () => {
  it.each([
    ['under a list beside the page', feed, `${main}<aside><h2>Sam</h2>${list}<form>${edit}</form></aside>`],
    [
      'under plain divs beside the page',
      'https://www.instagram.com/',
      `${main}<div><div><span>Sam</span><div role="button">x</div></div>${divs}<div>${edit}<div role="button">Send</div></div></div>`,
    ],
    [
      'under a region beside the page',
      facebook,
      `${main}<div><div role="heading">Sam</div><div role="region"><div>Hi!</div><div>Hi.</div></div><div>${edit}</div></div>`,
    ],
    [
      'in X’s drawer',
      home,
      `${main}<div data-testid="chat-drawer-root">${divs}<form data-testid="dm-composer-form">${area}</form></div>`,
    ],
    [
      'in a small panel at the foot of the window, before anything is said',
      facebook,
      `<main>The feed<div style="${docked}"><h2>Sam</h2><div>${edit}</div></div></main>`,
    ],
    [
      'in a small popover at the foot of the window, before anything is said',
      feed,
      `${main}<div popover="manual" id="pop" style="inset: auto 16px 0 auto; ${docked}"><h2>Sam</h2><div>${edit}</div></div><script>pop.showPopover()</script>`,
    ],
    [
      'in a docked dialog under a list',
      feed,
      `${main}<div role="dialog" style="${docked}"><h2>Sam</h2>${list}${edit}</div>`,
    ],
    [
      'to a seller',
      'https://www.facebook.com/marketplace/item/1/',
      `<main><h1>Bike</h1><div><span>Send seller a message</span>${area}<div role="button">Send</div></div></main>`,
    ],
    [
      'to people who are looked for and ticked',
      'https://www.instagram.com/',
      `<div role="dialog">${edit}<input type="search"><ul>${people()}</ul></div>`,
    ],
    [
      'to people whose ticks the page draws itself',
      'https://www.instagram.com/',
      `<div role="dialog"><input><ul><li>Ann<input type="checkbox" style="opacity: 0"></li></ul>${edit}</div>`,
    ],
    [
      'in a grid of its own messages',
      facebook,
      `<main><div role="grid"><div role="row">${said[0]}${icon}${icon}</div><div role="row">${edit}<div role="button">Send</div></div></div></main>`,
    ],
    ['under a log', facebook, `<main><div role="log">${said[0]}</div><div>${edit}</div></main>`],
  ])('%s is known for one', async (_, url, html) => {
    expect(await tell(url, html)).toBe('message');
  });
});

describe('a sheet of people to choose from, with neither ticks nor buttons,', () => {
  const options = ['Ann', 'Bob', 'Cy'].map((name) => `<div role="option"><img>${name}</div>`).join('');
  const sheet = (words: string) =>
    `<div role="dialog"><input placeholder="Search…"><div role="listbox">${options}</div>${words}<button>Send</button></div>`;
  it.each([
    ['a line', sheet('<input id="box" placeholder="Write a message…">')],
    ['an editor', sheet(edit)],
    ['a textarea', sheet(area)],
  ])('goes by message, once its words are written: in %s', async (_, html) => {
    expect(await tell('https://www.instagram.com/', html, '#box', true)).toBe('message');
  });

  it('offered for a line of a post lies over its text, and makes no message of it', async () => {
    const over = 'style="position: absolute; background: white; height: 80px"';
    const html = `<div role="dialog"><div><input value="An"><div role="listbox" ${over}>${options}</div></div>${edit}<button>Post</button></div>`;
    expect(await tell(facebook, html, '#box', true)).toBe('post');
  });
});

const words = 'Harvest festival was wonderful, thanks to all who came.';
const like = '<div role="button" tabindex="0">Like</div>';
const remarks = ['Ann', 'Bob']
  .map((name) => `<div><b>${name}</b> What a lovely day it was!<div role="button">Reply</div></div>`)
  .join('');

const short = ['Ann', 'Bob']
  .map((name) => `<div><b>${name}</b> Lovely!<div role="button">Reply</div></div>`)
  .join('');

describe('a comment, where no post says that it is one,', () => {
  it.each([
    [
      'in a viewer',
      'https://www.facebook.com/photo/1',
      `<div role="dialog"><img width="300" height="200"><div role="complementary"><div><span>${words}</span>${like}</div><ul><li>Nice one</li></ul><form>${edit}</form></div></div>`,
    ],
    [
      'below a post in a dialog',
      facebook,
      `<div role="dialog"><h2>Ann’s post</h2><div><b>Ann Lee</b><div><div>${words}</div></div>${like}${like}</div><div>No comments yet</div><form>${edit}</form></div>`,
    ],
    [
      'in a feed that counts its posts',
      facebook,
      `<main><div><div aria-posinset="1"><div>${words}</div><form>${edit}</form></div><div aria-posinset="2">Another</div></div></main>`,
    ],
    [
      'on a post’s own page',
      'https://www.facebook.com/groups/1/posts/2',
      `<main><div><div dir="auto">${words}</div><div>${like}</div><div><div>${edit}</div></div></div></main>`,
    ],
    [
      'in a list of parts',
      feed,
      `<main><div><div><div><p>${words}</p></div><div><button>Like</button></div><div>${edit}</div></div></div></main>`,
    ],
    [
      'in a panel of comments at the foot of the window',
      'https://www.instagram.com/reels/1/',
      `<main><video></video></main><div style="${docked}"><span>Comments</span><div>${remarks}</div><div>${area}</div></div>`,
    ],
    [
      'in a panel of comments beside the page',
      'https://www.facebook.com/reel/1',
      `<main><video></video></main><div><span>Comments</span><div>${remarks}</div><div>${edit}</div></div>`,
    ],
    [
      'in a dialog below remarks of a word or two',
      'https://www.instagram.com/reels/1/',
      `<main><video></video></main><div role="dialog"><div>Comments</div><div>${short}</div><form>${edit}<div role="button">Post</div></form></div>`,
    ],
    [
      'in a feed that is a grid',
      facebook,
      `<main><div role="grid"><div role="row"><div role="gridcell"><p>${words}</p><div>${like}${like}</div><form>${edit}</form></div></div><div role="row">Another post of some words</div></div></main>`,
    ],
    [
      'in a popover that is opened from a post',
      home,
      `<main><article>${words}<button popovertarget="pop">Reply</button></article></main><div popover id="pop">${edit}<button>Send</button></div><script>pop.showPopover()</script>`,
    ],
    [
      'in a popover that stands in a post',
      home,
      `<main><article>${words}<div popover id="pop">${edit}<button>Send</button></div></article></main><script>pop.showPopover()</script>`,
    ],
    [
      'beside a picture',
      'https://www.instagram.com/p/1/',
      `<main><div><div><img width="500" height="500"></div><div><ul><li><h2>ann</h2><span>${words}</span></li></ul><section><form>${area}<div role="button">Post</div></form></section></div></div></main>`,
    ],
    [
      'beside a picture whose words are a heading',
      'https://www.instagram.com/p/1/',
      `<main><div><div><img width="500" height="500"></div><div><div role="listitem"><h2>ann</h2><h1>${words}</h1>${like}</div><section><form><div>${edit}</div><div role="button">Post</div></form></section></div></div></main>`,
    ],
  ])('%s is known for one', async (_, url, html) => {
    expect(await tell(url, html)).toBe('comment');
  });
});

const lone = '<input id="box" placeholder="Write a comment…"><button type="submit">Send</button>';

describe('a comment in a lone field with a button beside it', () => {
  it.each([
    [
      'under what others say live',
      'https://www.facebook.com/live/1',
      `<main><div><ul><li>hello all</li></ul><form>${lone}</form></div></main>`,
    ],
    [
      'under a video',
      'https://x.com/i/broadcasts/1',
      `<main><div><video width="300" height="200"></video><div>${lone}</div></div></main>`,
    ],
    [
      'in a post',
      feed,
      `<main><div><div role="article"><p>${words}</p>${like}<form><input id="box">${icon}</form></div></div></main>`,
    ],
    [
      'under a post on its own page',
      feed,
      `<main><article><p>${words}</p></article><form>${lone}</form></main>`,
    ],
    [
      'in an item of a list',
      feed,
      `<main><div role="list"><div role="listitem"><p>${words}</p><div><input id="box" type="text">${icon}</div></div></div></main>`,
    ],
    [
      'in a page without a part of its own',
      facebook,
      `<div><div><div role="listitem"><b>Ann</b> ${words}</div></div><div>${lone}</div></div>`,
    ],
    [
      'of several lines, under what others say',
      facebook,
      `<main><div><div role="list"><div role="listitem">hello</div></div><div>${area}<button>Send</button></div></div></main>`,
    ],
  ])('%s is known for one', async (_, url, html) => {
    expect(await tell(url, html)).toBe('comment');
  });
  it.each([
    [
      'a chat beside the page',
      'message',
      feed,
      `${main}<aside><h2>Sam</h2>${list}<form>${area}<button>Send</button></form></aside>`,
    ],
    [
      'the messages’ address',
      'message',
      'https://www.instagram.com/direct/t/1',
      `<main><div><ul><li>hello</li></ul><form>${area}<button>Send</button></form></div></main>`,
    ],
    [
      'a docked chat',
      'message',
      facebook,
      `<main>The feed<div style="${docked}"><ul><li>Hello</li></ul><div>${area}${icon}</div></div></main>`,
    ],
  ])('in %s it is a %s', async (_, surface, url, html) => {
    expect(await tell(url, html)).toBe(surface);
  });
});

const people = (ticked = false) =>
  ['Ann', 'Bob']
    .map((name) => `<li><div role="checkbox" aria-checked="${ticked}" tabindex="0">${name}</div></li>`)
    .join('');
const tagging = `<input type="search"><ul>${people(true)}</ul>`;

describe('a post', () => {
  const cut = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)';
  it.each([
    ['below a log with nothing in it', feed, `<div role="dialog"><div role="log"></div>${edit}</div>`],
    [
      'below a log for screen readers',
      feed,
      `<div role="dialog"><div role="log" style="${cut}">Uploaded</div>${edit}<button>Post</button></div>`,
    ],
    ['above a log', facebook, `<main>${edit}<div role="log">${said[0]}</div></main>`],
    [
      'in a docked dialog',
      facebook,
      `${main}<div role="dialog" style="${docked}"><h2>New</h2>${edit}<button>Post</button></div>`,
    ],
    [
      'above a hidden sheet of people who are tagged in it',
      facebook,
      `<div role="dialog">${edit}<button>Post</button><div style="display: none">${tagging}</div></div>`,
    ],
    [
      'hidden while people are tagged in it',
      facebook,
      `<div role="dialog"><div style="display: none">${edit}<button>Post</button></div>${tagging}</div>`,
    ],
    [
      'below people who are offered for a line',
      facebook,
      `<div role="dialog"><input><div role="listbox"><div role="option"><img>Ann</div><div role="option"><img>Bob</div></div>${edit}<button>Post</button></div>`,
    ],
    [
      'below pictures that can be taken out',
      facebook,
      `<div role="dialog"><div>${'<div><img><button>Remove</button></div>'.repeat(2)}</div>${edit}<button>Post</button></div>`,
    ],
    [
      'in a dialog that says whose it is and who may see it',
      facebook,
      `<div role="dialog"><h2>Create post</h2><button>Close</button><div><img>Alexandra Morgan</div><div role="button">Friends</div>${edit}<button>Post</button></div>`,
    ],
    [
      'in a popover over a post',
      home,
      `<main><article>${words}</article><button popovertarget="pop">New post</button></main><div popover id="pop">${edit}<button>Post</button></div><script>pop.showPopover()</script>`,
    ],
    [
      'on a group’s page',
      facebook,
      `<main><div><div><h1>Parents</h1><p>Everybody at our school may join this group.</p><button>Invite</button></div><div>${edit}</div></div></main>`,
    ],
    [
      'below a notice to whoever writes in a group',
      facebook,
      `<div role="dialog"><h2>Create post</h2><div>An admin looks at your post before the others see it. <button>Learn more</button></div><div><img width="40" height="40"> Anna <button>Public group</button></div>${edit}<button>Post</button></div>`,
    ],
    [
      'below an offer of the page’s own',
      home,
      `<main><div><div>Get verified to reach more people with your posts. <button>Upgrade</button></div><div>${edit}<button>Post</button></div></div></main>`,
    ],
    [
      'below groups to choose from',
      facebook,
      `<div role="dialog"><input type="search"><ul><li><img>Parents</li><li><img>Teachers</li></ul>${edit}<button>Post</button></div>`,
    ],
  ])('%s is none', async (_, url, html) => {
    expect(await tell(url, html)).toBe('post');
  });
});

describe('what is no writing box', () => {
  const event = (line: string) =>
    `<div role="dialog"><form><label>Event name<input maxlength="75"></label><label>When<input id="box" ${line}></label><label>Details<textarea></textarea></label><button>Next</button></form></div>`;
  it.each(
    ['Nov 22, 2026', '8:00 AM', '22 Nov 2026', '22. November 2026', '20.00 Uhr', '2026年11月22日'].map(
      (value) => `value="${value}"`,
    ),
  )('is a line that holds a day or a time: %s', async (line) => {
    expect(await tell(feed, event(line))).toBe('none');
  });

  it.each([
    ['a line that asks for a time', event('placeholder="--:-- --"')],
    [
      'a search for pictures beside a text',
      `<div role="dialog"><textarea></textarea><div><input id="box" placeholder="Search GIFs"><img><img></div><div role="button">Post</div></div>`,
    ],
    [
      'a search for a sign beside a text',
      '<form><textarea></textarea><div><input id="box" aria-label="Search emoji"><button>a</button></div></form>',
    ],
    [
      'a search for a group above a text',
      `<div role="dialog"><input id="box" placeholder="Search for groups"><div role="button">Parents</div><textarea></textarea><div role="button">Post</div></div>`,
    ],
    [
      'a lone line below a site’s menu',
      '<main><ul><li><a href="/">Home</a></li><li><a href="/new">New</a></li></ul><form><input id="box"><button>Go</button></form></main>',
    ],
    [
      'a lone line below plain words, as for a code',
      '<main><h1>Check your phone</h1><p>We have sent six numbers to your phone, type them here.</p><form><input id="box" name="pin"><button>Next</button></form></main>',
    ],
    [
      'a login’s first page below a list',
      '<main><ul><li>See what your friends do</li></ul><form><input id="box" name="email"><button>Next</button></form></main>',
    ],
    [
      'a lone line above what it finds',
      '<main><form><input id="box"><button>Go</button></form><ul><li>Parents of Stoke</li></ul></main>',
    ],
    [
      'a lone line with no button, under a post',
      '<main><article>Some words</article><input id="box"></main>',
    ],
    [
      'a search in a site’s head, below a post',
      '<article>Some words of a post</article><header><form><input id="box"><button>Go</button></form></header>',
    ],
    [
      'a search for pictures in a comment',
      '<article><p>Some words of a post</p><form><textarea></textarea><div><input id="box"><button><img></button></div></form></article>',
    ],
    [
      'a login whose password is shown',
      '<main><form><input id="box" name="username" value="sam"><input name="password" value="secret"><button>Log in</button></form></main>',
    ],
    [
      'a shown password',
      '<main><form><input name="username"><input id="box" name="session_password" value="secret"><button>Log in</button></form></main>',
    ],
    [
      'a password that is changed, shown',
      '<div role="dialog"><form><label><input id="box" autocomplete="new-password"></label><textarea></textarea></form></div>',
    ],
    [
      'an editable search in a combobox',
      '<div role="combobox"><div id="box" contenteditable="true" role="textbox" aria-autocomplete="list">a</div></div>',
    ],
  ])('is %s', async (_, html) => {
    expect(await tell('https://www.instagram.com/accounts/', html)).toBe('none');
  });

  it('leaves the text beside a search a post', async () => {
    const html = `<div role="dialog"><input placeholder="Search"><div role="button">Parents</div>${area}<div role="button">Post</div></div>`;
    expect(await tell(facebook, html)).toBe('post');
  });
});

describe('a line that was missed', () => {
  const name = '<label>Event name<input id="box" maxlength="75"></label>';
  it.each([
    [
      'an event with the browser’s own dates',
      `<form>${name}<input type="date"><input type="time"><textarea></textarea></form>`,
    ],
    [
      'an event whose details are written in an editor',
      `<div role="dialog">${name}<div>22 November</div>${edit.replace('id="box"', '')}<div role="button">Create</div></div>`,
    ],
    [
      'an event in no form',
      `<div>${name}</div><div role="combobox" tabindex="0">When</div><textarea></textarea><div role="button">Create</div>`,
    ],
  ])('is the title of %s', async (_, html) => {
    expect(await tell('https://www.facebook.com/events/create', `<main>${html}</main>`)).toBe('post');
  });
});

it('what LinkedIn keeps of a person is told by its length', async () => {
  const html = `<div role="dialog"><form><textarea id="box" maxlength="2600"></textarea><button>Save</button></form></div>`;
  expect(await tell('https://www.linkedin.com/in/sam/edit/', html)).toBe('bio');
});

const months = ['January', 'February', 'March'].map((month) => `<option>${month}</option>`).join('');
const years = Array.from({ length: 60 }, (_, at) => `<option>${2026 - at}</option>`).join('');
const since = `<select>${months}</select><select>${years}</select>`;
const lookedUp = (label: string) => `<label>${label}<input role="combobox" aria-autocomplete="list"></label>`;

describe('a part of a profile', () => {
  const section = (inside: string) =>
    `<div role="dialog"><h2>Add</h2>${inside}<button>Cancel</button><button>Save</button></div>`;
  it.each([
    [
      'about work, the description of it,',
      section(`${lookedUp('Title')}${lookedUp('Company')}${lookedUp('Place')}${since}${area}`),
    ],
    [
      'about a school, a line of it,',
      section(
        `${lookedUp('School')}${since}<label>Grade<input id="box" maxlength="80"></label><textarea></textarea>`,
      ),
    ],
    [
      'about something done besides, in a form,',
      section(`<form><label>Name<input maxlength="255"></label>${since}${area}</form>`),
    ],
  ])('%s is a bio', async (_, html) => {
    expect(await tell('https://www.linkedin.com/in/sam/', html)).toBe('bio');
  });

  // Facebook draws its years in a list of its own, once one asks for them.
  const when =
    '<div role="combobox" tabindex="0">Year</div><label><input type="checkbox">I work here now</label>';
  it.each([
    ['a dialog', section(`${lookedUp('Company')}${lookedUp('Position')}${lookedUp('Town')}${when}${area}`)],
    [
      'the page itself',
      `<main><div role="article">${words}</div><div>${edit.replace('id="box"', '')}<button>Post</button></div><div><div>${lookedUp('School')}${lookedUp('Degree')}</div><div>${area}</div>${when}<div><button>Public</button><button>Cancel</button><button>Save</button></div></div></main>`,
    ],
  ])('in which no year is shown yet, in %s, is a bio', async (_, html) => {
    expect(await tell('https://www.facebook.com/sam.reed/about', html)).toBe('bio');
  });

  it.each([
    [
      'an offer, which has a line for what it is called',
      `${lookedUp('Category')}${lookedUp('Place')}<label>Title<input></label>${area}`,
    ],
    ['a text with one thing looked up', `${lookedUp('Group')}${when}${area}`],
  ])('is not %s', async (_, html) => {
    expect(await tell('https://www.facebook.com/new', section(html))).toBe('post');
  });

  it('is none where a day is chosen too: a name beside a birthday stays a name', async () => {
    const days = Array.from({ length: 31 }, (_, at) => `<option>${at + 1}</option>`).join('');
    const html = section(
      `<form><label>Name<input id="box" name="displayName" value="Sam"></label><select>${days}</select>${since}<textarea></textarea></form>`,
    );
    expect(await tell(home, html)).toBe('name');
  });
});

describe('a newsletter', () => {
  const often = '<select><option>Daily</option><option>Weekly</option></select>';
  const dialog = (title: string, about: string, more = often) =>
    `<div role="dialog"><h2>Create a newsletter</h2><input type="file">${title}${about}${more}<button>Done</button></div>`;
  const title = '<label>Title<input maxlength="64"></label>';
  const about = '<label>What is it about?<textarea maxlength="250"></textarea></label>';
  it.each([
    ['title', dialog(title.replace('<input', '<input id="box"'), about)],
    ['description', dialog(title, about.replace('<textarea', '<textarea id="box"'))],
    [
      'title, with nothing said of how often it comes,',
      dialog(title.replace('<input', '<input id="box"'), about, ''),
    ],
    ['description, likewise,', dialog(title, about.replace('<textarea', '<textarea id="box"'), '')],
  ])('its %s is a post', async (_, html) => {
    expect(await tell(feed, html)).toBe('post');
  });

  it('is told from a profile, whose name stands there', async () => {
    const html = dialog(
      title.replace('<input', '<input value="Sam Reed"'),
      about.replace('<textarea', '<textarea id="box"'),
      '',
    );
    expect(await tell(home, html)).toBe('bio');
  });
});

describe('where somebody is live', () => {
  const list = (lines: string[]) =>
    `<div style="overflow: auto; height: 100px">${lines.map((line) => `<div><b>Ann</b> ${line}</div>`).join('')}</div>`;
  const live = (talk: string, write = edit) =>
    `<main><div><div><video width="300" height="200"></video></div><div><h2>Chat</h2>${talk}<div>${write}${icon}</div></div></div></main>`;
  it.each([
    ['an editor', edit],
    ['a textarea', area],
  ])('what is written below the chat is a comment: in %s', async (_, write) => {
    expect(await tell('https://x.com/i/broadcasts/1', live(list(said), write))).toBe('comment');
  });

  it('a new post beside its own video and a list of steps is none', async () => {
    const steps = '<ol><li>Create a reel</li><li>Edit it</li><li>Share it</li></ol>';
    expect(await tell(home, live(steps))).toBe('post');
  });

  it('nor is one in a form that scrolls beside its own video', async () => {
    const form = `<div style="overflow: auto; height: 200px"><div><div>Cover</div><div>Caption</div></div>${edit}${icon}</div>`;
    const html = `<main><div><div><video width="300" height="200"></video></div>${form}</div></main>`;
    expect(await tell(home, html)).toBe('post');
  });
});
