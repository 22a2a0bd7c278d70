import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import type { Banner } from './read-banner.ts';
import { readCardPlace, readMarks } from './read-marks.ts';
import { pressButton, staysAway, waitForBanner, waitForNoBanner } from './wait-for-banner.ts';

// What happens to composers while somebody writes: each from the first word to Post.
const bad = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: Banner) => kind === 'card';
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington', settings: { pause: true } });
});
afterAll(() => browser.close());

/** A page that says `post()` when it posts; `act` is what happens to it after the words. */
type Moment = {
  url?: string;
  html: string;
  script?: string;
  box?: string;
  send?: string;
  words?: string;
  before?: (page: Page) => Promise<unknown>;
  act?: (page: Page) => Promise<unknown>;
};

const blue = 'style="background: rgb(10, 102, 194); color: white"';
const send = `<button id="send" ${blue}>Post</button>`;
const area = '<textarea id="box" rows="4" cols="40"></textarea>';
const editor = (more = '') =>
  `<div id="box" contenteditable="true" role="textbox" style="min-height: 40px; width: 400px" ${more}></div>`;
const dialog = (inside: string) => `<div role="dialog" id="dialog"><button>Back</button>${inside}</div>`;
const onSend =
  "document.addEventListener('click', ({ target }) => { if (target.closest('#send')) post(); });";

async function visit({ url = 'https://www.facebook.com/odd', html, script = onSend }: Moment): Promise<Page> {
  const page = await browser.context.newPage();
  const start = '<script>window.posted = 0; const post = () => { posted++; };</script>';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${start}${html}<script>${script}</script></body></html>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  return page;
}

async function write(moment: Moment): Promise<Page> {
  const { box = '#box', words = bad, before } = moment;
  const page = await visit(moment);
  await before?.(page);
  await page.click(box);
  await expect.poll(async () => (await browser.askStatus(page))?.posts, { timeout: 8000 }).toBeDefined();
  await page.keyboard.type(words, { delay: 5 });
  await waitForBanner(page, isCard);
  return page;
}
const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: number }).posted);

const swap = `${onSend} box.addEventListener('input', function swap() { if (box.value.length < 9) return;
  const next = document.createElement('div'); next.contentEditable = 'true'; next.role = 'textbox'; next.textContent = box.value;
  box.replaceWith(next); next.id = 'box'; next.focus(); getSelection().selectAllChildren(next); getSelection().collapseToEnd(); });`;
const mirror = `${onSend} box.addEventListener('input', () => { ghost.value = box.value; box.style.height = ghost.scrollHeight + 'px'; });`;
const root = (inside: string) => `<div><template shadowrootmode="open">${inside}</template></div>`;

const asked: Record<string, Moment> = {
  'a composer that becomes another editor at the ninth key': { html: dialog(area + send), script: swap },
  'a box that takes plain words only': {
    html: dialog(editor().replace('"true"', '"plaintext-only"') + send),
  },
  'a box that grows with a twin behind it': {
    html: dialog(`${area}<textarea id="ghost" aria-hidden="true" readonly tabindex="-1"></textarea>${send}`),
    script: mirror,
  },
  'a thread, with the words in its second box': {
    url: 'https://x.com/compose/post',
    html: dialog(
      `${editor().replace('"box"', '"first"')}<div id="more"></div><button id="add">+</button>${send}`,
    ),
    script: `${onSend} add.onclick = () => { more.innerHTML = '${editor().replaceAll("'", '"')}'; box.focus(); };`,
    before: async (page) => {
      await page.click('#first');
      await page.keyboard.type('A quiet day.');
      await page.click('#add');
    },
  },
  'a Post that is called otherwise once a day has been chosen': {
    html: dialog(`${editor()}<button id="when">Schedule</button>${send}`),
    act: (page) =>
      page.evaluate(() => {
        const button = document.getElementById('send') as HTMLElement;
        button.textContent = 'Schedule post';
        document.getElementById('when')?.remove();
      }),
  },
  'words that the page has translated': {
    html: dialog(editor() + send),
    act: (page) =>
      page.evaluate(() => {
        const box = document.getElementById('box') as HTMLElement;
        box.innerHTML = `<font dir="auto"><font dir="auto">${box.textContent}</font></font>`;
      }),
  },
  'a comment that is edited where it stands': {
    html: `<main><div role="article"><p>Harvest festival was wonderful, thanks to all who came.</p><ul><li id="one"><p>Well done</p><button id="edit">Edit</button></li><li><p>Lovely day</p><button>Reply</button></li></ul></div></main>`,
    script: `${onSend} edit.onclick = () => { one.innerHTML = '<form onsubmit="return false"><textarea id="box">Well done</textarea><button type="button">Cancel</button><button id="send">Save</button></form>'; box.focus(); };`,
    before: (page) => page.click('#edit'),
  },
  'a reply to a reply': {
    html: `<main><div role="article"><p>Harvest festival was wonderful, thanks to all who came.</p><div role="article"><p>It really was a lovely day for all.</p><div role="article"><p>We were sorry that we had to miss it.</p><form onsubmit="return false">${editor()}${send}</form></div></div><form onsubmit="return false"><div contenteditable="true" role="textbox">x</div><button>Post</button></form></div></main>`,
  },
  'a composer that its list takes out and puts back': {
    html: `<main><div id="row"><div id="item">${area}${send.replace('<button', '<button disabled')}</div></div><div id="next"></div></main>`,
    script: `${onSend} box.addEventListener('input', () => { document.getElementById('send').disabled = !box.value; });`,
    act: (page) =>
      page.evaluate(async () => {
        const item = document.getElementById('item') as HTMLElement;
        item.remove();
        await new Promise((done) => setTimeout(done, 1500));
        document.getElementById('next')?.append(item);
        document.getElementById('box')?.focus();
      }),
  },
  'a composer in a shadow root that came with the page': {
    url: 'https://www.linkedin.com/feed/',
    html: root(dialog(area + send)),
    script: `document.querySelector('div').shadowRoot.querySelector('#send').onclick = post;`,
  },
  'a composer that comes by a view transition': {
    html: `<button id="open">New</button><div id="at"></div>`,
    script: `${onSend} open_ = document.getElementById('open'); open_.onclick = () => document.startViewTransition(() => { at.innerHTML = '${dialog(area + send).replaceAll("'", '"')}'; box.focus(); });`,
    before: async (page) => {
      await page.click('#open');
      await page.waitForTimeout(600);
    },
    act: (page) =>
      page.evaluate(() => document.startViewTransition(() => document.body.classList.add('on')).finished),
  },
  'a composer that is folded and unfolded': {
    html: `<details open id="fold"><summary>Write</summary><form onsubmit="return false">${area}${send}</form></details>`,
    act: async (page) => {
      await page.click('summary');
      await waitForNoBanner(page);
      await page.click('summary');
      await page.click('#box');
    },
  },
  'a box that may be written in once it is pressed': {
    html: dialog(area.replace('<textarea', '<textarea readonly') + send),
    script: `${onSend} box.onclick = () => { box.readOnly = false; };`,
    before: (page) => page.click('#box'),
  },
  'a Post that is a picture': {
    html: `<form onsubmit="post(); return false">${area}<input type="image" id="send" alt="Post" width="40" height="20" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"></form>`,
    script: '',
  },
  'a Post that is a link': {
    html: `<form onsubmit="return false">${area}<a href="#post" role="button" id="send">Post</a></form>`,
  },
  'a Post behind its label': {
    html: `<form onsubmit="post(); return false">${area}<label for="real" id="send">Post</label><input type="submit" id="real" hidden></form>`,
    script: '',
  },
  'a dialog that is put away and opened again with the draft in it': {
    html: `<dialog id="modal">${area}${send}</dialog><button id="again">New</button>`,
    script: `${onSend} again.onclick = () => modal.showModal(); modal.showModal();`,
    act: async (page) => {
      await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).close());
      await page.waitForTimeout(1500);
      await page.click('#again');
      await page.waitForTimeout(500);
    },
  },
  'a composer that is skipped by the browser while out of sight': {
    html: `<div style="content-visibility: auto; contain-intrinsic-size: 300px"><form onsubmit="return false">${area}${send}</form></div><div style="height: 4000px"></div>`,
    act: async (page) => {
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(400);
      await page.mouse.wheel(0, -3000);
      await page.waitForTimeout(400);
    },
  },
  'a composer whose page goes to another address beneath it': {
    url: 'https://x.com/home',
    html: dialog(editor() + send),
    act: (page) => page.evaluate(() => history.pushState({}, '', '/compose/post')),
  },
  'a composer in columns that are turned': {
    html: `<div style="writing-mode: vertical-rl; height: 300px">${dialog(area + send)}</div>`,
  },
  'a Post that moves as the pointer comes': {
    html: dialog(area + send),
    script: `${onSend} document.getElementById('send').onpointerenter = ({ target }) => { target.style.marginLeft = '3px'; };`,
  },
  'a page on which all presses are made captive': {
    html: dialog(area + send),
    script: `${onSend} document.getElementById('send').onpointerdown = ({ target, pointerId }) => target.setPointerCapture(pointerId);`,
  },
};

describe('is asked about, once', () => {
  it.each(Object.entries(asked))('%s', async (_, moment) => {
    const page = await write(moment);
    await moment.act?.(page);
    const button = moment.send ?? '#send';
    await page.click(button);
    await waitForBanner(page, isQuestion);
    expect(await posted(page)).toBe(0);
    await pressButton(page, 'Post anyway');
    await page.waitForTimeout(200);
    await page.click(button);
    expect(await posted(page)).toBe(1);
    await page.close();
  });
});

describe('is not asked about', () => {
  it('a draft that is saved, or thrown away, instead of posted', async () => {
    const html = `${dialog(area + send)}<div role="alertdialog" id="ask" hidden><p>Save this draft?</p><button id="keep">Save</button><button id="throw">Discard</button></div>`;
    const page = await write({ html });
    await page.evaluate(() => document.getElementById('ask')?.removeAttribute('hidden'));
    await page.click('#keep');
    await staysAway(page, isQuestion);
    await page.click('#throw');
    await staysAway(page, isQuestion);
    await page.close();
  });

  it('what is looked for among moving pictures', async () => {
    const html = dialog(
      `${editor()}<div id="gifs"><input id="find" placeholder="Search GIFs"><button><img alt="a" width="60" height="60"></button></div>${send}`,
    );
    const page = await visit({ html });
    await page.click('#box');
    await page.keyboard.type('A quiet day.');
    await page.click('#find');
    await page.keyboard.type(bad);
    await staysAway(page, isCard);
    await page.click('#send');
    expect(await posted(page)).toBe(1);
    await page.close();
  });
});

it('a line that submits its form by Enter is asked about for all that goes with it', async () => {
  const html = `<form onsubmit="post(); return false"><label>Title<input id="title" maxlength="80"></label>${area}<button type="submit" id="send">Publish</button></form>`;
  const page = await write({ html, script: '' });
  await page.press('#title', 'Enter');
  await waitForBanner(page, isQuestion);
  expect(await posted(page)).toBe(0);
  await page.close();
});

it('a word that the browser’s spelling menu replaces takes its card away', async () => {
  const page = await write({ html: dialog(editor() + send) });
  await page.evaluate((at) => {
    const box = document.getElementById('box') as HTMLElement;
    const text = box.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, at, text, at + 'Jayden'.length);
    document.execCommand('insertText', false, 'everyone');
  }, bad.indexOf('Jayden'));
  await waitForNoBanner(page, isCard);
  await page.close();
});

it('two windows have each their own question', async () => {
  const one = await write({ html: dialog(area + send) });
  const two = await write({ url: 'https://www.facebook.com/other', html: dialog(area + send) });
  await one.bringToFront();
  await one.click('#send');
  await waitForBanner(one, isQuestion);
  await two.bringToFront();
  await staysAway(two, isQuestion);
  await two.click('#send');
  await waitForBanner(two, isQuestion);
  expect([await posted(one), await posted(two)]).toEqual([0, 0]);
  await one.close();
  await two.close();
});

it('nothing of the card or the underlines is printed', async () => {
  const page = await write({ html: dialog(area + send) });
  // Each look at a closed root sets the medium back.
  for (const look of [readMarks, readCardPlace]) {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    const places = [await look(page)].flat();
    expect(places.some((place) => place && place.right > place.left)).toBe(false);
  }
  await page.close();
});

it('the underlines are there where the system chooses the colours', async () => {
  const page = await visit({ html: dialog(editor() + send) });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.click('#box');
  await page.keyboard.type(bad);
  await waitForBanner(page, isCard);
  expect(await readMarks(page)).not.toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.close();
});

it('a box that is taken into a window of its own ends the work here in peace', async () => {
  const page = await write({ html: `${dialog(area + send)}<iframe></iframe>` });
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.contentDocument?.body.append(document.getElementById('dialog') as HTMLElement);
  });
  await page.waitForTimeout(1500);
  expect(await browser.askStatus(page)).not.toMatchObject({ state: 'error' });
  await page.close();
});
