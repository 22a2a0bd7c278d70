import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchExtension } from './launch-extension.ts';
import { tap, touch } from './press-otherwise.ts';
import type { Banner } from './read-banner.ts';
import { readProfile, samplePost } from './sample-posts.ts';
import { pressButton, staysAway, waitForBanner } from './wait-for-banner.ts';

// Pages that are none of our copies: what posts there, and when it is asked about.
const profile = readProfile('werrington');
const words = samplePost('pupil-name', profile);
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: profile.id, settings: { pause: true } });
});
afterAll(() => browser.close());

/** `isLooked`: the person looks at it for a moment before the first word. */
type Strange = { url: string; html: string; script?: string; text?: string; isLooked?: boolean };

/** Opens a page whose script has the box as `box` and says `post()` when it posts. */
async function visit({ url, html, script = '' }: Strange): Promise<Page> {
  const page = await browser.context.newPage();
  const start = `<script>window.posted = []; const post = () => posted.push(box.value ?? box.textContent);</script>`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${start}${html}<script>${script}</script></body></html>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  return page;
}

/** Nobody writes or presses sooner than the checker is there. */
async function ready(page: Page): Promise<void> {
  await expect.poll(async () => (await browser.askStatus(page))?.posts, { timeout: 8000 }).toBeDefined();
}

/** Opens such a page and writes in it until the card is there. */
async function write({ text = words, isLooked = false, ...strange }: Strange): Promise<Page> {
  const page = await visit(strange);
  await page.click('#box');
  await ready(page);
  if (isLooked) await page.waitForTimeout(400);
  await page.keyboard.type(text);
  if (text === words) await waitForBanner(page, ({ kind }) => kind === 'card');
  return page;
}
const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: string[] }).posted);

async function isAsked(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await waitForBanner(page, isQuestion);
  expect(await posted(page)).toEqual([]);
  // Nothing is held up twice.
  await page.waitForTimeout(900);
  await press();
  expect(await posted(page)).not.toEqual([]);
  await page.close();
}

async function isNotAsked(page: Page, press: () => Promise<void>): Promise<void> {
  await press();
  await staysAway(page, isQuestion);
  await page.close();
}

const area = '<textarea id="box" rows="4" cols="40"></textarea>';
const blue = 'style="background: rgb(10, 102, 194); color: white"';
const dialog = (inside: string) => `<div role="dialog"><button>Back</button>${inside}</div>`;
const offWhileEmpty =
  'box.addEventListener("input", () => { send.disabled = !(box.value ?? box.textContent); });';

describe('a page that posts', () => {
  const page = (type: string) => ({
    url: 'https://www.facebook.com/press',
    html: dialog(`${area}<button id="send" disabled ${blue}>Post</button>`),
    script: `${offWhileEmpty} send.addEventListener('${type}', post);`,
  });

  it.each(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])(
    'at %s of the mouse is asked first',
    async (type) => {
      const strange = await write(page(type));
      await isAsked(strange, () => strange.click('#send'));
    },
  );

  it.each(['pointerup', 'touchend', 'mousedown', 'click'])(
    'at %s of a finger is asked first',
    async (type) => {
      const strange = await write(page(type));
      await isAsked(strange, () => tap(strange, '#send'));
    },
  );

  // A finger of WebDriver's scrolls nothing in Firefox, and ends in a click.
  it.skipIf(process.env.BROWSER === 'firefox')(
    'and is scrolled by a finger on Post is not asked',
    async () => {
      const strange = await write({
        ...page('click'),
        html: `${page('').html}<div style="height: 4000px"></div>`,
      });
      const { x, y } = (await strange.locator('#send').boundingBox()) ?? { x: 0, y: 0 };
      await isNotAsked(strange, () =>
        touch(
          strange,
          [0, 10, 30, 50, 70].map((down) => ({ x: x + 5, y: y + 5 - down })),
        ),
      );
    },
  );
});

describe('a comment in a lone line', () => {
  const list = '<ul><li>hello all</li></ul>';
  const send = '<button type="submit" id="send">Send</button>';
  const icon =
    '<div role="button" tabindex="0" id="send" aria-label="Send"><svg width="16" height="16"></svg></div>';
  const live = (inside: string) => ({
    url: 'https://www.linkedin.com/video/live/1',
    html: `<main><div>${list}<form onsubmit="post(); return false"><input id="box">${inside}</form></div></main>`,
  });

  it.each([
    ['the form’s own button', live(send)],
    ['a sign in its form', { ...live(icon), script: 'send.onclick = post;' }],
    [
      'a button in no form',
      {
        url: 'https://x.com/i/broadcasts/1',
        html: `<main><div><video></video><div><input id="box"><button id="send">Send</button></div></div></main>`,
        script: 'send.onclick = post;',
      },
    ],
  ])('is asked about before %s', async (_, strange) => {
    const page = await write(strange);
    await isAsked(page, () => page.click('#send'));
  });

  it('is asked about before Enter', async () => {
    const page = await write(live(send));
    await isAsked(page, () => page.press('#box', 'Enter'));
  });
});

const answered = '<p>Harvest festival was wonderful, thanks to all who came.</p>';
const edit =
  '<div id="box" contenteditable="true" role="textbox" style="min-height: 40px; width: 400px"></div>';
const sign = (path: string) =>
  `<svg width="16" height="16"><path d="${path}" fill="currentColor"></path></svg>`;
const plane = sign('M2 2 L14 8 L2 14 Z');
const smile = sign('M8 0 A8 8 0 1 0 8 16 Z');

/** A comment on LinkedIn, where Enter is a new line. `draw(isEmpty)` says what stands below the box, anew at every key. */
const comment = (draw: string, click: 'onclick' | 'listener' = 'onclick') => ({
  url: 'https://www.linkedin.com/feed/update/1',
  html: `<main><div role="article">${answered}<div>${edit}<div id="row"></div></div></div></main>`,
  script: `const draw = (isEmpty) => { row.innerHTML = ${draw}; const send = row.querySelector('#send'); if (send) ${
    click === 'onclick'
      ? 'send.onclick = post'
      : "row.onclick = ({ target }) => { if (target.closest('#send')) post(); }"
  }; };
    box.addEventListener('input', () => draw(box.textContent === '')); draw(true);`,
});
const pressable = 'role="button" tabindex="0"';

describe('a Post that is a sign', () => {
  it.each([
    ['drawn once there is text', comment(`isEmpty ? '' : '<div id="send" ${pressable}>${plane}</div>'`)],
    [
      'drawn anew at every key, beside another sign',
      comment(
        `'<div ${pressable}>${smile}</div><div id="send" ${pressable} aria-disabled="' + isEmpty + '">${plane}</div>'`,
      ),
    ],
    [
      'drawn among others once there is text',
      comment(
        `'<div ${pressable}>${smile}</div>' + (isEmpty ? '' : '<div id="send" ${pressable}>${plane}</div>')`,
      ),
    ],
  ])('%s is asked about', async (_, strange) => {
    const page = await write(strange);
    await isAsked(page, () => page.click('#send'));
  });

  it('beside others that come with it is not known, and the popup says so', async () => {
    const page = await write(
      comment(`isEmpty ? '' : '<div ${pressable}>${smile}</div><div id="send" ${pressable}>${plane}</div>'`),
    );
    expect(await browser.askStatus(page)).toMatchObject({ isPostUnknown: true });
    await isNotAsked(page, () => page.click('#send'));
  });

  it('is not the sign beside it', async () => {
    const page = await write(
      comment(
        `'<div id="other" ${pressable}>${smile}</div>' + (isEmpty ? '' : '<div id="send" ${pressable}>${plane}</div>')`,
      ),
    );
    await isNotAsked(page, () => page.click('#other'));
  });
});

describe('a Post that nothing calls a button', () => {
  it.each([
    [
      'that the keyboard reaches, alone in a form',
      `<form><textarea id="box"></textarea><div tabindex="0" id="send">Post</div></form>`,
      '',
    ],
    [
      'over which the mouse is a hand, alone in a dialog',
      dialog(`${area}<div id="send" style="cursor: pointer"><span>Post</span></div>`),
      '',
    ],
    [
      'with neither hand nor key nor colour, under a count of characters',
      dialog(
        `${area}<div>35/280</div><p>Everyone can reply</p><div><div id="send"><span>Post</span></div></div>`,
      ),
      '',
    ],
    ['with neither hand nor key nor colour, a sign', dialog(`${area}<div id="send">${plane}</div>`), ''],
    [
      'with neither hand nor key nor colour, that text makes stronger',
      dialog(`${area}<div>GIF</div><div id="send" style="opacity: 0.3">Post</div>`),
      'box.addEventListener("input", () => { send.style.opacity = box.value ? 1 : 0.3; });',
    ],
    [
      'beside a button that is a sign',
      dialog(`${area}<button>${smile}</button><span id="send" style="cursor: pointer">Post</span>`),
      '',
    ],
    [
      'that is filled, beside another one',
      `<div role="dialog">${area}<span style="cursor: pointer">Cancel</span><span id="send" ${blue}>Post</span></div>`,
      '',
    ],
    [
      'that text makes stronger',
      `<article>${answered}${area}<span style="cursor: pointer">GIF</span><span id="send" style="cursor: pointer; opacity: 0.3">Post</span></article>`,
      'box.addEventListener("input", () => { send.style.opacity = box.value ? 1 : 0.3; });',
    ],
    [
      'that comes with the text, in a sign, on the open page',
      `<main><div><div><div>${edit}</div><div id="row"></div></div></div></main>`,
      `box.addEventListener('input', () => { row.innerHTML = '<div id="send" style="cursor: pointer">${plane}</div>'; row.onclick = post; });`,
    ],
  ])('%s, is asked about', async (_, html, script) => {
    const url = 'https://www.linkedin.com/feed/bare';
    const page = await write({
      url,
      html,
      script: `${script} document.querySelector('#send')?.addEventListener('click', post);`,
    });
    await isAsked(page, () => page.click('#send'));
  });

  // As the browser computes them: the numbers in them are no red, green and blue.
  it.each([
    'color(display-p3 0.04 0.4 0.76)',
    'oklch(55% 0.2 255)',
    'color-mix(in srgb, #0a66c2 90%, white)',
  ])('that is filled with %s, beside another one, is asked about', async (colour) => {
    const html = `<div role="dialog">${area}<span style="cursor: pointer">Cancel</span><span id="send" style="background: ${colour}">Post</span></div>`;
    const page = await write({ url: 'https://x.com/bare', html, script: 'send.onclick = post;' });
    await isAsked(page, () => page.click('#send'));
  });

  it.each([
    [
      'beside another that is like it',
      dialog(`${area}<div tabindex="0">Cancel</div><div tabindex="0" id="send">Post</div>`),
      true,
    ],
    [
      'with neither hand nor key nor colour, beside another',
      dialog(`${area}<div>Cancel</div><div id="send">Post</div>`),
      true,
    ],
    [
      'with neither hand nor key nor colour, beside two buttons drawn alike',
      dialog(`${area}<button>Discard</button><button>Drafts</button><div id="send">Post</div>`),
      true,
    ],
  ])('%s, is not known, and the popup says so', async (_, html, isPostUnknown) => {
    const page = await write({ url: 'https://x.com/bare', html, script: 'send.onclick = post;' });
    expect(await browser.askStatus(page)).toMatchObject({ isPostUnknown });
    await isNotAsked(page, () => page.click('#send'));
  });

  it('is not what is pressed beside a real one', async () => {
    const html = dialog(
      `${area}<div id="other" tabindex="0">Everyone can reply</div><button id="send" disabled ${blue}>Post</button>`,
    );
    const page = await write({
      url: 'https://x.com/bare',
      html,
      script: `${offWhileEmpty} send.onclick = post;`,
    });
    await isNotAsked(page, () => page.click('#other'));
  });
});

describe('a button that alone stands out more once there is text', () => {
  const menu = `<div ${pressable} aria-haspopup="menu" style="color: #1d9bf0">Everyone can reply</div>`;
  const send = (style: string, inside = 'Post') =>
    `<div ${pressable} id="send" style="${style}">${inside}</div>`;
  const row = (inside: string) => `<main><div><div>${edit}<div id="row">${inside}</div></div></div></main>`;
  const open = (html: string, strong: string) => ({
    url: 'https://x.com/home',
    html,
    script: `const weak = send.style.cssText; box.addEventListener('input', () => { send.style.cssText = weak + (box.textContent ? ';${strong}' : ''); }); send.onclick = post;`,
  });
  const cancel = `<div ${pressable} style="color: #536471">Cancel</div>`;
  const signs = [smile, sign('M2 2h12v12H2z'), sign('M8 2l6 12H2z')]
    .map((one) => `<div ${pressable} style="color: #bcc0c4">${one}</div>`)
    .join('');
  const below = (inside: string, strong: string) => ({
    ...open(`<main><article>${answered}<form>${edit}<div>${inside}</div></form></article></main>`, strong),
    url: 'https://www.facebook.com/comment',
  });

  it.each([
    [
      'by how clear it is, beside a menu',
      open(row(menu + send('opacity: 0.5; background: #1d9bf0; color: white')), 'opacity: 1'),
    ],
    [
      'by its fill, beside a menu, on a black page',
      open(
        `<style>html { background: black }</style>${row(menu + send('background: #787a7a; color: #0f1419'))}`,
        'background: #eff3f4',
      ),
    ],
    ['by the colour of its word', open(row(menu + send('color: #b2dffc')), 'color: #0095f6')],
    [
      'by its fill, beside a way back',
      open(
        row(cancel + send('background: #e4e6eb; color: #bcc0c4')),
        'background: #0866ff; color: white; transition: background 0.2s',
      ),
    ],
    [
      'a sign among others, where Enter posts',
      below(signs + send('color: #bcc0c4', plane), 'color: #0866ff'),
    ],
    [
      'a sign among others, each drawn in a colour of its own, in a comment',
      {
        ...below(signs + send('', plane.replace('currentColor', 'var(--ink, #aaa)')), '--ink: #0a66c2'),
        url: 'https://www.linkedin.com/comment',
      },
    ],
  ])('is Post: %s', async (_, strange) => {
    const page = await write(strange);
    await isAsked(page, () => page.click('#send'));
  });

  const css = (rules: string) => `<style>${rules}</style>`;
  it.each([
    [
      'because the mouse is over it',
      {
        ...open(
          css('#send { opacity: 0.4 } #send:hover { opacity: 1 }') + row(menu + send('color: #1d9bf0')),
          '',
        ),
      },
    ],
    [
      'because the mouse is over its row',
      open(
        css('#send { opacity: 0.3 } #row:hover #send { opacity: 1 }') + row(menu + send('color: #1d9bf0')),
        '',
      ),
    ],
    [
      'with the focus alone',
      below(
        css('#send { opacity: 0; transition: opacity 0.6s } form:focus-within #send { opacity: 1 }') +
          signs +
          send('', smile),
        '',
      ),
    ],
    [
      'and a second one with it',
      below(
        signs.replace('style="', `id="more" style="`) +
          css('#more:has(~ [style*="strong"]) { color: #0866ff !important }') +
          send('color: #bcc0c4', smile),
        'color: #0866ff; --is: strong',
      ),
    ],
    [
      'beside another in words that is drawn like it, and was as strong all the time',
      open(
        row(`${send('color: #b2dffc', 'Clear')}<div ${pressable} style="color: #0095f6">Post</div>`),
        'color: #0095f6',
      ),
    ],
    [
      'beside what nothing calls a button',
      open(
        row(`${send('color: #b2dffc', 'Clear')}<span style="cursor: pointer">Post</span>`),
        'color: #0095f6',
      ),
    ],
  ])('is not known for Post where that is %s', async (_, strange) => {
    const page = await write(strange);
    await isNotAsked(page, () => page.click('#send'));
  });

  it('is asked about, and none of the signs beside it', async () => {
    const looked = below(signs + send('color: #bcc0c4', plane), 'color: #0866ff');
    const page = await write({ ...looked, isLooked: true });
    for (const at of [1, 2, 3]) await page.click(`form [role=button]:nth-child(${at})`);
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });
});

describe('a Post', () => {
  const split = (more: string) => ({
    url: 'https://x.com/split',
    html: dialog(
      `${area}<div><button id="send" disabled ${blue}>Post</button><button id="more" disabled ${blue} aria-haspopup="menu">${more}</button></div>`,
    ),
    script: `box.addEventListener('input', () => { send.disabled = more.disabled = !box.value; }); send.onclick = post;`,
  });
  it.each(['▾', 'More ways to post', smile])(
    'with a menu beside it (%s) is asked about, and the menu is not',
    async (more) => {
      const page = await write(split(more));
      await page.click('#more');
      await staysAway(page, isQuestion);
      await isAsked(page, () => page.click('#send'));
    },
  );

  it('that is itself a menu of ways to post is asked about as it is opened, and no more in the menu', async () => {
    const html = dialog(
      `${area}<button id="send" aria-haspopup="menu">Post options</button><div role="menu" id="menu" hidden><div role="menuitem" id="now" tabindex="0">Post now</div></div>`,
    );
    const script = 'send.onclick = () => { menu.hidden = false; }; now.onclick = post;';
    const page = await write({ url: 'https://x.com/menu', html, script });
    await page.click('#send');
    await waitForBanner(page, isQuestion);
    expect(await page.locator('#now').isVisible()).toBe(false);
    await pressButton(page, 'Post anyway');
    await page.waitForTimeout(300);
    await page.click('#send');
    await page.click('#now');
    expect(await posted(page)).toHaveLength(1);
    await page.close();
  });

  const way = (tag: string, id: string, words: string) =>
    `<${tag} role="menuitem" tabindex="0" id="${id}">${words}</${tag}>`;
  /** A menu beside Post: at the end of the page, as a portal draws it, or where its button stands. */
  const ways = (tag: string, isApart: boolean) => {
    const menu = `<div role="menu" id="menu" hidden>${way(tag, 'draft', 'Save draft')}${way(tag, 'now', 'Post now')}${way(tag, 'later', 'Schedule')}</div>`;
    const row = `<button id="send" disabled ${blue}>Post</button><button id="more" aria-haspopup="menu" aria-expanded="false" aria-label="More">▾</button>`;
    return {
      url: 'https://www.linkedin.com/ways',
      html: dialog(`${area}<div>${row}${isApart ? '' : menu}</div>`) + (isApart ? menu : ''),
      script: `${offWhileEmpty} send.onclick = now.onclick = post; more.onclick = () => { menu.hidden = false; more.setAttribute('aria-expanded', 'true'); };`,
    };
  };
  it.each([
    ['with it', ways('div', false)],
    ['at the end of the page', ways('div', true)],
    ['of buttons', ways('button', false)],
  ])(
    'in a menu beside it, drawn %s, is asked about, and what saves a draft there is not',
    async (_, strange) => {
      const page = await write(strange);
      await page.click('#more');
      await page.click('#draft');
      await staysAway(page, isQuestion);
      await isAsked(page, () => page.click('#now'));
    },
  );

  it('in such a menu is asked about before Enter', async () => {
    const page = await write(ways('div', true));
    await page.evaluate(
      `document.querySelector('#now').onkeydown = ({ key }) => { if (key === 'Enter') post(); }`,
    );
    await page.click('#more');
    await isAsked(page, () => page.press('#now', 'Enter'));
  });

  it('is not what another menu says', async () => {
    const { html, ...strange } = ways('div', true);
    const page = await write({ ...strange, html: html.replace('aria-expanded="false"', '') });
    await page.evaluate(`document.querySelector('#menu').hidden = false`);
    await isNotAsked(page, () => page.click('#now'));
  });

  it('among very many buttons is asked about', async () => {
    const html = dialog(
      `${area}${'<button>😀a</button>'.repeat(260)}<button id="send" disabled ${blue}>Post</button>`,
    );
    const page = await write({
      url: 'https://x.com/many',
      html,
      script: `${offWhileEmpty} send.onclick = post;`,
    });
    await isAsked(page, () => page.click('#send'));
  });

  const inRoots = (around: string) => ({
    url: 'https://www.linkedin.com/roots',
    html: around,
    script: `const put = (at, html) => Object.assign(document.querySelector(at).attachShadow({ mode: 'open' }), { innerHTML: html });
      const box = put('x-box', '${edit}').querySelector('#box');
      const send = put('x-foot', '<button>Photo</button><button id="send" disabled ${blue}>Post</button>').querySelector('#send');
      box.addEventListener('input', () => { send.disabled = !box.textContent; }); send.onclick = () => posted.push(box.textContent);`,
  });
  it.each([
    ['in a dialog', dialog('<x-box></x-box><x-foot></x-foot>')],
    ['on the open page', '<main><div><div><x-box></x-box><x-foot></x-foot></div></div></main>'],
  ])('in another shadow root than the box, %s, is asked about', async (_, html) => {
    const page = await write(inRoots(html));
    await isAsked(page, () => page.click('#send'));
  });
});

describe('a composer of two steps', () => {
  const first = (next: string) => `<div id="one"><h2>Create post</h2>${edit}${next}</div>`;
  const second = `<h2>Post settings</h2><div ${pressable}>Back</div><div ${pressable}>Boost post</div><div ${pressable} id="send" ${blue}>Post</div>`;
  const next = `<div ${pressable} id="next" aria-disabled="true" ${blue}>Next</div>`;
  const on = `box.addEventListener('input', () => next.setAttribute('aria-disabled', String(!box.textContent)));`;
  it.each([
    [
      'that waits unseen',
      `<div role="dialog">${first(next)}<div id="two" style="display: none">${second}</div></div>`,
      `next.onclick = () => { one.style.display = 'none'; two.style.display = ''; }; send.onclick = post;`,
    ],
    [
      'that is drawn then, over a box that is hidden',
      `<div role="dialog" id="all">${first(next)}</div>`,
      `next.onclick = () => { one.style.display = 'none'; all.insertAdjacentHTML('beforeend', '${second}'); send.onclick = post; };`,
    ],
    [
      'that is drawn in place of the first',
      `<div role="dialog" id="all">${first(next)}</div>`,
      `next.onclick = () => { const text = box.textContent; all.innerHTML = '${second}'; send.onclick = () => posted.push(text); };`,
    ],
  ])('is asked about once, at the last step that has the text, before one %s', async (_, html, script) => {
    const page = await write({ url: 'https://www.facebook.com/steps', html, script: on + script });
    await page.click('#next');
    await waitForBanner(page, isQuestion);
    expect(await page.locator('#send').isVisible()).toBe(false);
    await pressButton(page, 'Post anyway');
    await page.waitForTimeout(300);
    await page.click('#next');
    await page.click('#send');
    expect(await posted(page)).toEqual([words]);
    await page.close();
  });
});

describe('Enter in a comment that it posts', () => {
  const said = '<div><b>Ann</b> A lovely day</div><div><b>Bob</b> It was</div><div><b>Cy</b> Yes</div>';
  const at = 'left: 20px; width: 300px; background: white; border: 1px solid';
  /** `menu` is drawn while a name or an emoji is looked up, and Enter takes its first line. */
  const page = (menu: string, around = '', place = '') => ({
    url: 'https://www.instagram.com/p/menu/',
    html: `<main style="padding: 140px 20px; position: relative"><article>${answered}${around}<form onsubmit="return false" style="position: relative">${edit}${place === 'inside' ? `<div id="list" hidden>${menu}</div>` : ''}</form></article></main>
      ${place === 'inside' ? '' : `<div id="list" hidden>${menu}</div>`}`,
    script: `box.addEventListener('input', () => { list.hidden = !/[@:]\\w*$/.test(box.textContent); });
      box.addEventListener('keydown', (event) => { if (event.key !== 'Enter') return; event.preventDefault();
        if (list.hidden) post(); else { list.hidden = true; document.body.dataset.chosen = 'yes'; } });`,
  });
  const rows = (style: string, tag = 'div') =>
    ['annlee', 'annabel'].map((name) => `<${tag} style="${style}">${name}</${tag}>`).join('');
  const hand = 'cursor: pointer; padding: 6px';

  it.each([
    [
      'that says that it is one',
      page(`<div role="listbox"><div role="option">annlee</div></div>`, '', 'inside'),
      ' @an',
    ],
    [
      'below the box',
      page(`<div style="position: absolute; top: 44px; ${at}">${rows(hand)}</div>`, '', 'inside'),
      ' @an',
    ],
    [
      'of one line, above the box',
      page(
        `<div style="position: absolute; bottom: 44px; ${at}"><div style="${hand}">annlee</div></div>`,
        '',
        'inside',
      ),
      ' @ann',
    ],
    [
      'at the end of the page',
      page(
        `<div style="position: fixed; top: 60px; ${at}"><div><ul style="margin: 0">${rows(hand, 'li').repeat(3)}</ul></div></div>`,
      ),
      ' @an',
    ],
    [
      'of emoji, one of them marked',
      page(
        `<ul style="position: absolute; top: 44px; margin: 0; ${at}"><li style="background: #eee">😄 smile</li><li>😏 smirk</li></ul>`,
        '',
        'inside',
      ),
      ' :smi',
    ],
  ])('chooses from a menu %s, and is asked about once that is shut', async (_, strange, more) => {
    const opened = await write(strange);
    await opened.keyboard.type(more);
    await waitForBanner(opened, ({ kind }) => kind !== 'notice');
    await opened.keyboard.press('Enter');
    expect(await opened.locator('body[data-chosen]').count()).toBe(1);
    await staysAway(opened, isQuestion);
    await isAsked(opened, () => opened.keyboard.press('Enter'));
  });

  it.each([
    ['comments', `<div>${said}</div>`],
    [
      'comments that are laid over the page',
      `<div style="position: relative; height: 70px"><div style="position: absolute; inset: 0; overflow: auto">${said}</div></div>`,
    ],
    [
      'emoji in a row',
      `<div style="position: relative; height: 24px"><div style="position: absolute; display: flex"><div style="cursor: pointer">😀</div><div style="cursor: pointer">😍</div></div></div>`,
    ],
  ])('is asked about right below %s, though somebody is named at its end', async (_, around) => {
    const opened = await write({ ...page('', around), text: `${words} Thanks @ann ` });
    await waitForBanner(opened, ({ kind }) => kind !== 'notice');
    await isAsked(opened, () => opened.keyboard.press('Enter'));
  });
});

describe('in a post without a form', () => {
  const acts = `<div id="acts"><div id="like" ${pressable}>Like</div><div ${pressable}>Comment</div></div>`;
  /** A comment whose Post is drawn once there is text; `then` is what the page draws a moment later. */
  const thread = (send: string, then = '') => ({
    url: 'https://www.linkedin.com/feed/update/2',
    html: `<main><div role="article">${answered}${acts}<div>${edit}<div id="row"></div></div><div id="list"><div>Ann: It was a lovely day for all of us</div></div></div></main>`,
    script: `acts.onclick = () => { like.outerHTML = '<div id="like" ${pressable}>Liked by you</div>'; };
      box.addEventListener('input', () => { if (row.firstChild) return; row.innerHTML = '${send}'; row.querySelector('#send').onclick = post;
        setTimeout(() => list.insertAdjacentHTML('beforeend', '${then}'), 100); });`,
  });
  const send = `<div id="send" ${pressable}>${plane}</div>`;
  const inWords = '<button id="send">Comment</button>';
  const replies = `<div id="other" ${pressable}>View 3 replies</div>`;
  const remark = `<div>Bob: Yes, it was very nice indeed<div><span id="other" ${pressable}>Like</span><span ${pressable}>Reply</span></div></div>`;

  it.each([
    ['a sign, is asked about, and more replies are not', thread(send, replies), '#other'],
    ['in words, is asked about, and what is said meanwhile is not', thread(inWords, remark), '#other'],
    ['a sign, is asked about, and a like is not', thread(send), '#like'],
    ['in words, is asked about, and a like is not', thread(inWords), '#like'],
    [
      'that is filled, is asked about, and Cancel that comes with it is not',
      thread(`<button id="other">Cancel</button><button id="send" ${blue}>Reply</button>`),
      '#other',
    ],
  ])('Post that comes with the text, %s', async (_, strange, other) => {
    const page = await write(strange);
    await page.click(other);
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });

  it('Post that comes with the text is asked about though a draft stands elsewhere, in which nobody has been', async () => {
    const { html, ...strange } = thread(send);
    const draft = '<form><textarea>Not yet.</textarea><button>Send</button></form>';
    const page = await write({ ...strange, html: `${html}${draft}` });
    await isAsked(page, () => page.click('#send'));
  });

  it('Post in words is asked about while emoji are chosen right beside it', async () => {
    const page = await write(thread(`${inWords}<button id="other">😀</button><button>😍</button>`));
    await page.click('#other');
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });

  it('what ends the edit of a comment is asked about where it is filled, and Cancel is not', async () => {
    const html = `<main><div role="article">${answered}${acts}<div>${edit.replace('></div>', '><p>Lovely. </p></div>')}<div><button id="other">Cancel</button><button id="send" ${blue}>Save changes</button></div></div></div></main>`;
    const url = 'https://www.linkedin.com/feed/update/3';
    const page = await write({ url, html, script: 'send.onclick = post;' });
    await page.click('#other');
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });
});

it('on a phone, where Post stands in the page’s head, it is asked about, and who may reply is not', async () => {
  const html = `<main><div><div><button>Drafts</button><button id="send" disabled ${blue}>Post</button></div><div><div>${area}</div><button id="other">Everyone can reply</button></div></div></main>`;
  const url = 'https://x.com/compose/post';
  const page = await write({ url, html, script: `${offWhileEmpty} send.onclick = post;` });
  await page.click('#other');
  await staysAway(page, isQuestion);
  await isAsked(page, () => page.click('#send'));
});

describe('Post is asked about, and what stands beside it is not,', () => {
  const foot = 'style="position: fixed; inset: auto 0 0 300px; background: white"';
  const dark = 'style="position: fixed; left: 300px; top: 40px; background: white"';
  const feed = `<main><div role="feed"><article>${answered}<form><textarea></textarea><button id="there" disabled>Comment</button></form></article></div></main>`;
  const slotted = `customElements.define('x-button', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>'; } });`;
  it.each([
    [
      'in a popover that holds both',
      `<main><article>${answered}</article></main><div popover id="pop" style="inset: 40px auto auto 300px">${area}<button id="other">Drafts</button><button id="send" ${blue}>Post</button></div>`,
      'pop.showPopover();',
    ],
    [
      'at the foot of a page with a line for a title',
      `<main><textarea rows="1"></textarea>${area}</main><footer ${foot}><button id="other">Drafts</button><button id="send" disabled ${blue}>Publish</button></footer>`,
      offWhileEmpty,
    ],
    [
      'in a bar below a dialog without a word',
      `${feed}<div role="dialog" ${dark}>${area}<button>😀</button></div><div ${foot}><button id="other">Photo</button><button id="send" disabled ${blue}>Post</button></div>`,
      `${offWhileEmpty} box.addEventListener('input', () => { there.disabled = false; });`,
    ],
    [
      'where both are inputs with a value',
      dialog(
        `${area}<input type="button" id="other" value="Drafts"><input type="button" id="send" value="Post" ${blue}>`,
      ),
      '',
    ],
    [
      'with its word in a slot of a shadow root',
      dialog(`${area}<x-button id="other">😀</x-button><x-button id="send">Post</x-button>`),
      slotted,
    ],
  ])('%s', async (_, html, script) => {
    const page = await write({ url: 'https://x.com/apart', html, script: `${script} send.onclick = post;` });
    await page.click('#other');
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });
});

it('where Enter posts, a sign that is the form’s own submit button is asked about', async () => {
  const html = `<main><article>${answered}<form id="form">${area}<button type="button" id="other">${smile}</button><button id="send">${plane}</button></form></article></main>`;
  const script = 'form.onsubmit = () => { post(); return false; };';
  const page = await write({ url: 'https://www.instagram.com/p/submit/', html, script });
  await page.click('#other');
  await staysAway(page, isQuestion);
  await isAsked(page, () => page.click('#send'));
});

it('where Enter posts, the emoji’s sign alone beside a comment is not taken for Post', async () => {
  const html = `<main><article>${answered}<form onsubmit="return false">${area}<div id="other" ${pressable}>${smile}</div></form></article></main>`;
  const script = `box.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); post(); } });`;
  const page = await write({ url: 'https://www.instagram.com/p/emoji/', html, script });
  await page.click('#other');
  await staysAway(page, isQuestion);
  await isAsked(page, () => page.press('#box', 'Enter'));
});

describe('a draft that was given back, in which nobody has been,', () => {
  const draft = (inside: string): Strange => ({
    url: 'https://x.com/home',
    html: inside,
    script: 'send.onclick = post;',
  });
  const form = `<form onsubmit="return false">${area.replace('></', `>${words}</`)}<button id="send" ${blue}>Post</button></form>`;
  const plain = `<main><div>${edit.replace('></', `><p>${words}</p></`)}<div><button id="send" ${blue}>Post</button></div></div></main>`;
  const isThere = async (page: Page) => (await browser.askStatus(page)).isThrownOut !== undefined;
  /** The checker comes by itself, and shows nothing before a press. */
  async function readyUnseen(page: Page): Promise<void> {
    await expect.poll(() => isThere(page), { timeout: 8000 }).toBe(true);
    await staysAway(page);
    expect(await browser.askStatus(page)).toMatchObject({ findings: 0, categories: [] });
  }

  it.each([
    ['in a form', draft(form)],
    ['on the open page', draft(plain)],
    ['in a shadow root', inRoot(form)],
  ])('is asked about before Post, once the mouse goes there: %s', async (_, strange) => {
    const page = await visit(strange);
    await page.hover('#send');
    await readyUnseen(page);
    await isAsked(page, () => page.click('#send'));
  });

  it('is asked about, reached by the keyboard', async () => {
    const page = await visit(draft(form));
    await page.focus('#send');
    await readyUnseen(page);
    await isAsked(page, () => page.keyboard.press('Enter'));
  });

  it('is asked about before a finger’s tap, once a finger has touched the page anywhere', async () => {
    const page = await visit(draft(`<h1 id="head">Home</h1>${form}`));
    await tap(page, '#head');
    await readyUnseen(page);
    await isAsked(page, () => tap(page, '#send'));
  });

  it('is asked about though another box was written in first', async () => {
    const page = await visit(draft(`<form><textarea id="other"></textarea></form>${form}`));
    await page.click('#other');
    await ready(page);
    await page.keyboard.type('A quiet day.');
    await isAsked(page, () => page.click('#send'));
  });

  it('is asked about where box and button are parts of a larger component', async () => {
    const part = (name: string, inside: string) =>
      `customElements.define('${name}', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inside)}; } });`;
    const button = part('x-send', '<button><slot></slot></button>');
    const field = part('x-field', edit.replace('></', `><p>${words}</p></`));
    const whole = part('x-whole', '<form><x-field></x-field><x-send id="send">Post</x-send></form>');
    const script = `${button} ${field} ${whole} const box = document.querySelector('x-whole').shadowRoot.querySelector('x-field').shadowRoot.querySelector('#box');
      document.querySelector('x-whole').shadowRoot.querySelector('#send').onclick = post;`;
    const page = await visit({ url: 'https://www.facebook.com/parts', html: '<x-whole></x-whole>', script });
    await page.hover('#send');
    await readyUnseen(page);
    await isAsked(page, () => page.click('#send'));
  });

  it('is asked about where a key in another box posts both', async () => {
    const page = await visit({
      ...draft(
        dialog(
          `${area.replace('></', `>${words}</`)}<textarea id="other"></textarea><button id="send">Post all</button>`,
        ),
      ),
      script: `document.addEventListener('keydown', ({ key, ctrlKey }) => { if (key === 'Enter' && ctrlKey) post(); });`,
    });
    await page.click('#other');
    await ready(page);
    await page.keyboard.type('A quiet day.');
    await isAsked(page, () => page.keyboard.press('Control+Enter'));
  });

  it('is left alone by another button', async () => {
    const page = await visit(draft(`${form}<button id="like" type="button">Like</button>`));
    await page.hover('#like');
    await readyUnseen(page);
    await isNotAsked(page, () => page.click('#like'));
  });

  it('is not read where another button is pressed', async () => {
    const page = await visit(
      draft(`<form><textarea id="other"></textarea></form>${form}<button id="like">Like</button>`),
    );
    await page.click('#other');
    await ready(page);
    await page.click('#like');
    expect((await browser.askStatus(page)).composers).toBe(1);
    await page.click('#send');
    expect((await browser.askStatus(page)).composers).toBe(2);
    await page.close();
  });

  it('does not bring the checker where its box cannot be seen', async () => {
    const page = await visit(draft(form.replace('<textarea', '<textarea style="display: none"')));
    await page.hover('#send');
    await page.waitForTimeout(500);
    expect(await isThere(page)).toBe(false);
    await page.close();
  });

  it('does not bring the checker where the mouse goes over boxes and nothing is written', async () => {
    const page = await visit(draft(form.replace(words, '')));
    await page.hover('#box');
    await page.hover('#send');
    await page.mouse.click(400, 400);
    await page.waitForTimeout(500);
    expect(await isThere(page)).toBe(false);
    await page.close();
  });
});

/** The same in an open shadow root. */
function inRoot(inside: string): Strange {
  const html = `<div id="host"></div><template id="inside">${inside}</template>`;
  const script = `const root = host.attachShadow({ mode: 'open' }); root.append(inside.content.cloneNode(true));
    const box = root.querySelector('#box'); root.querySelector('#send').onclick = post;`;
  return { url: 'https://www.linkedin.com/feed/', html, script };
}

it('pictures and fields that are called like what we ask for hide nothing from us', async () => {
  const pictures = ['createElementNS', 'createTextNode', 'body']
    .map((name) => `<img name="${name}">`)
    .join('');
  const field =
    '<input type="hidden" name="textContent"><input id="headline" name="headline" value="Teacher">';
  const html = `${pictures}<form>${field}</form>${dialog(`${area}<button id="send">Post</button>`)}`;
  const page = await write({ url: 'https://x.com/names', html, script: 'send.onclick = post;' });
  await page.click('#headline');
  await page.waitForTimeout(500);
  expect(await browser.askStatus(page)).not.toMatchObject({ state: 'error' });
  await isAsked(page, () => page.click('#send'));
});

describe('a link that leads nowhere', () => {
  it.each([
    ['the only one', '#', `<a href="javascript:void(0)" id="send">Post</a>`],
    ['the filled one', '#other', `<a href="#" id="other">Photo</a> <a href="#" id="send" ${blue}>Post</a>`],
    [
      'the one that the text has brought',
      '#other',
      `<a href="/help" id="other">Help</a> <a href="" id="send" hidden>Post</a>`,
    ],
  ])('is asked about: %s', async (_, other, links) => {
    const page = await write({
      url: 'https://x.com/link',
      html: dialog(`${area}${links}`),
      script: `box.addEventListener('input', () => { send.hidden = false; });
        document.addEventListener('click', (event) => { event.preventDefault(); if (event.target.id === 'send') post(); });`,
    });
    if (other !== '#') await page.click(other);
    await staysAway(page, isQuestion);
    await isAsked(page, () => page.click('#send'));
  });
});

describe('Enter in a line by itself', () => {
  const line = '<label>Headline <input id="box" name="headline" value="Teacher. "></label>';
  it.each([
    [
      'is asked about where it submits the form',
      `<form id="form">${line}<div ${pressable} id="send">Save</div></form>`,
    ],
    [
      'is asked about where it presses the button',
      `<form id="form">${line}<button id="send">Save</button></form>`,
    ],
  ])('%s', async (_, html) => {
    const script = 'form.onsubmit = () => { post(); return false; };';
    const page = await visit({ url: 'https://www.linkedin.com/in/sam', html: dialog(html), script });
    await page.click('#box');
    await page.keyboard.press('End');
    await ready(page);
    await page.keyboard.type(words);
    await waitForBanner(page, ({ kind }) => kind === 'card');
    await isAsked(page, () => page.keyboard.press('Enter'));
  });
});

describe('a message on LinkedIn', () => {
  const chat = (foot: string) => ({
    url: 'https://www.linkedin.com/messaging/thread/1/',
    html: `<main><ul role="log"><li>Are you coming?</li></ul><form onsubmit="return false">${edit}<div>${foot}</div></form></main>`,
    script: `box.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.shiftKey && !window.send) { event.preventDefault(); post(); } });
      if (window.send) send.onclick = post;`,
  });
  const tools = `<button type="button" aria-label="Emoji">${smile}</button>`;

  it('is asked about before Enter, where Enter sends', async () => {
    await browser.set({ messages: true });
    const page = await write(chat(`${tools}<p>Press Enter to send</p>`));
    await isAsked(page, () => page.press('#box', 'Enter'));
    await browser.set({ messages: false });
  });

  it('is not asked about before Enter, where a button sends', async () => {
    await browser.set({ messages: true });
    const page = await write(chat(`${tools}<button id="send" type="submit" ${blue}>Send</button>`));
    await isNotAsked(page, () => page.press('#box', 'Enter'));
    await browser.set({ messages: false });
  });
});

it('a chat below a live video is asked about before Enter', async () => {
  const lines = ['Hello all', 'What a match'].map((line) => `<div><b>Ann</b> ${line}</div>`).join('');
  const page = await write({
    url: 'https://x.com/i/broadcasts/1',
    html: `<main><div><div><video width="300" height="200"></video></div><div><div style="overflow: auto">${lines}</div><div>${edit}<div ${pressable}>${smile}</div></div></div></div></main>`,
    script: `box.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); post(); } });`,
  });
  await isAsked(page, () => page.press('#box', 'Enter'));
});

it('a form whose fields are called like its own members is asked about like any other', async () => {
  const page = await visit({
    url: 'https://www.facebook.com/groups/1',
    html: `<form id="form" onsubmit="post(); return false">${area}<button id="send" type="submit" ${blue}>Post</button></form>`,
    script: `const names = new Set();
      for (let at = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at))
        for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      for (const name of names) {
        const field = Object.assign(document.createElement('input'), { type: 'hidden', name });
        Element.prototype.append.call(form, field);
      }`,
  });
  // The tools' own presses stumble over such names.
  const press = async (id: string) => {
    const [x = 0, y = 0] = await page.evaluate((id) => {
      const { left, top } = document.getElementById(id)?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return [left, top];
    }, id);
    await page.mouse.click(x + 5, y + 5);
  };
  await press('box');
  await ready(page);
  await page.keyboard.type(words);
  await waitForBanner(page, ({ kind }) => kind === 'card');
  await isAsked(page, () => press('send'));
});

it('a page whose pictures are called like the document’s own members is asked about like any other', async () => {
  const page = await visit({
    url: 'https://x.com/home',
    html: `<div role="dialog">${edit}<button id="send" disabled ${blue}>Post</button></div>`,
    script: `${offWhileEmpty} send.onclick = post;
      window.places = [box, send].map((one) => one.getBoundingClientRect()).map(({ x, y }) => [x, y]);
      const { body } = document;
      // What the banner itself is drawn with cannot be asked for otherwise.
      const drawing = ['createElementNS', 'createTextNode'];
      for (const name of Object.getOwnPropertyNames(Document.prototype).filter((one) => !drawing.includes(one)))
        body.append(Object.assign(new Image(), { name, hidden: true }));`,
  });
  // The tools' own presses stumble over such names.
  const [box, send] = await page.evaluate<[number, number][]>('places');
  const press = ([x, y]: [number, number] = [0, 0]) => page.mouse.click(x + 5, y + 5);
  await press(box);
  await ready(page);
  await page.keyboard.type(words);
  await waitForBanner(page, ({ kind }) => kind === 'card');
  await pressButton(page, /^Write “a pupil”/);
  await expect.poll(() => page.evaluate('box.textContent')).toBe(words.replace('Jayden', 'a pupil'));
  await page.waitForTimeout(200);
  await page.keyboard.type(` ${words}`);
  await waitForBanner(page, ({ kind }) => kind === 'chip');
  await isAsked(page, () => press(send));
});
