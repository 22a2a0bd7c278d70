import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSurface } from './find-surface.ts';
import { type Launched, launchExtension } from './launch-extension.ts';
import type { Banner } from './read-banner.ts';
import { readMarks } from './read-marks.ts';
import { pressButton, staysAway, waitForBanner } from './wait-for-banner.ts';

// Whole pages as others might build them after the networks, each from the first word to Post.
const bad = 'So proud of Jayden in Y4 today.';
const isCard = ({ kind }: Banner) => kind === 'card';
const isQuestion = ({ buttons }: Banner) => buttons.some(({ name }) => name === 'Post anyway');
let browser: Launched;
beforeAll(async () => {
  browser = await launchExtension({ profile: 'werrington', settings: { pause: true, messages: true } });
});
afterAll(() => browser.close());

/** A page that says `post()` when it posts. `other`: what stands beside Post, and is not asked about. */
type Whole = {
  url: string;
  surface: string;
  html: string;
  script?: string;
  box?: string;
  other?: string;
  before?: (page: Page) => Promise<unknown>;
  press?: (page: Page) => Promise<unknown>;
};
const head = `<header role="banner"><a href="/">Home</a><form role="search"><input type="search" id="q" placeholder="Search"></form><nav><a href="/me">Me</a><a href="/messages">Messages</a><button aria-label="Notifications">🔔</button></nav></header>`;
const css = `<style>body{font:15px system-ui;margin:0} .btn{display:inline-block;padding:6px 14px;border-radius:14px;background:#eee;border:0;cursor:pointer} .pri{background:#0866ff;color:#fff} .pri[disabled],.pri.off{background:#ddd;color:#999} .ed{min-height:44px;border:1px solid #ccc;padding:8px;width:460px;outline:0} article,.card{border:1px solid #ddd;margin:12px;padding:12px;width:560px}</style>`;
const story = 'The harvest festival was wonderful, thanks to everybody who came along and helped us.';
const news = 'We planted two hundred bulbs by the gate this morning, come and see them in the spring.';
const plain = `<style>*{box-sizing:border-box}body{font:14px/1.4 sans-serif;margin:0;background:#fafafa}.b{border:1px solid #bbb;background:#fff;border-radius:4px;padding:5px 12px}.p{background:#1d4ed8;color:#fff;border-color:#1d4ed8}.p:disabled{opacity:.5}.w{width:540px;margin:12px auto;background:#fff;border:1px solid #e5e5e5;padding:12px}.f{width:100%;border:1px solid #ccc;padding:6px;min-height:34px}.row{display:flex;gap:8px;align-items:center}</style>`;
const pic = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const onSend = "document.addEventListener('click', (e) => { if (e.target.closest('#send')) post(); });";

const pages: Record<string, Whole> = {
  'custom elements with slots, on the page of a group': {
    url: 'https://www.facebook.com/groups/77',
    surface: 'post',
    html: `${css}${head}<main><h1>Parents of Stoke</h1><x-composer></x-composer><div role="feed"><article><p>${story}</p><button class="btn">Like</button><button class="btn">Comment</button></article></div></main>`,
    script: `customElements.define('x-btn', class extends HTMLElement { constructor(){ super(); const r=this.attachShadow({mode:'open'}); r.innerHTML='<button part="b"><slot></slot></button>'; } set off(v){ this.shadowRoot.querySelector('button').disabled=v; } });
      customElements.define('x-field', class extends HTMLElement { constructor(){ super(); const r=this.attachShadow({mode:'open'}); r.innerHTML='<label><span hidden>Write</span><div id="box" contenteditable="plaintext-only" role="textbox" style="min-height:40px;width:400px;border:1px solid"></div></label>'; r.querySelector('#box').oninput=()=>this.dispatchEvent(new CustomEvent('value',{detail:r.querySelector('#box').textContent,bubbles:true,composed:true})); } });
      customElements.define('x-composer', class extends HTMLElement { constructor(){ super(); const r=this.attachShadow({mode:'open'}); r.innerHTML='<section><x-field></x-field><footer><x-btn id="photo">Photo</x-btn><x-btn id="feel">Feeling</x-btn><x-btn id="send">Post</x-btn></footer></section>'; const s=r.querySelector('#send'); s.off=true; r.addEventListener('value',(e)=>{ s.off=!e.detail; }); s.onclick=()=>post(); } });`,
    other: '#photo',
  },
  'below a video and what others say of it, in a textarea with a mirror behind it': {
    url: 'https://www.facebook.com/watch/?v=9',
    surface: 'comment',
    html: `${css}${head}<main><div><div><video width="640" height="300"></video></div><div><h1>Harvest festival 2026</h1><div>${story}</div><div><button class="btn">Like</button><button class="btn">Share</button></div></div><section><h2>Comments</h2><ul><li><b>Ann</b><p>What a lovely day that was</p><button>Like</button><button>Reply</button></li><li><b>Bob</b><p>Great to see you all there</p><button>Like</button><button>Reply</button></li></ul><div style="position:relative"><div aria-hidden="true" id="ghost" style="position:absolute;inset:0;white-space:pre-wrap;color:transparent;pointer-events:none"></div><textarea id="box" rows="1" style="position:relative;background:transparent;width:400px" placeholder="Write a comment…"></textarea><button id="smile" aria-label="Emoji">😀</button><button id="send" class="btn pri" disabled>Comment</button></div></section></div></main>`,
    script: `box.oninput=()=>{ ghost.textContent=box.value; send.disabled=!box.value.trim(); }; ${onSend}`,
    other: '#smile',
  },
  'a reply to a reply to a reply, whose Reply looks like the one that opened it': {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:9/',
    surface: 'comment',
    html: `${css}${head}<main><div class="card"><h2>Sam Reed</h2><p>${story}</p><div><button class="btn">Like</button><button class="btn">Comment</button><button class="btn">Repost</button><button class="btn">Send</button></div><ol><li><p>It was lovely</p><button>Like</button><button>Reply</button><ol><li><p>Yes indeed it was</p><button>Like</button><button>Reply</button><ol><li id="third"><p>We missed it, sorry</p><button>Like</button><button id="reply">Reply</button></li></ol></li></ol></li></ol><div><div class="ed" contenteditable="true" role="textbox" aria-label="Add a comment"></div></div></div></main>`,
    script: `reply.onclick=()=>{ third.insertAdjacentHTML('beforeend','<div><div id="box" class="ed" contenteditable="true" role="textbox"></div><div id="foot"></div></div>'); box.focus(); box.oninput=()=>{ foot.innerHTML = box.textContent ? '<button id="send" class="btn pri">Reply</button>' : ''; }; }; ${onSend}`,
    before: (page) => page.click('#reply'),
  },
  'the text of a picture, in a dialog over a dialog': {
    url: 'https://x.com/compose/post',
    surface: 'post',
    html: `${css}<main></main><div role="dialog" aria-modal="true" class="card"><div contenteditable="true" role="textbox" class="ed"></div><img width="120" height="120" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><button class="btn">Add description</button><button class="btn pri" disabled>Post</button></div>
      <dialog id="alt"><header><button aria-label="Back">←</button><h2>Edit image description</h2><button id="send" class="btn pri" disabled>Save</button></header><img width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><label>Description<textarea id="box" maxlength="1000"></textarea></label><span>0 / 1,000</span></dialog>`,
    script: `alt.showModal(); box.oninput=()=>{ send.disabled=!box.value; }; ${onSend}`,
  },
  'an answer of a poll': {
    url: 'https://x.com/compose/post',
    surface: 'post',
    box: '#c2',
    html: `${css}<div role="dialog" aria-modal="true" class="card"><button aria-label="Close">×</button><div contenteditable="true" role="textbox" class="ed" id="q1">Which day?</div><fieldset><label>Choice 1<input id="c1" maxlength="25" value="Mon"></label><label>Choice 2<input id="c2" maxlength="60"></label><button type="button" aria-label="Add choice">+</button><label>Days<select><option>0</option><option selected>1</option></select></label></fieldset><button class="btn" id="rm">Remove poll</button><button class="btn pri" id="send" disabled>Post</button></div>`,
    script: `c2.oninput=()=>{ send.disabled=!c2.value; }; window.box=c2; ${onSend}`,
    other: '#rm',
  },
  'the title of an event whose day is a line of text': {
    url: 'https://www.facebook.com/events/create/',
    surface: 'post',
    html: `${css}${head}<div role="dialog" class="card"><h1>Create event</h1><label><span>Event name</span><input id="box" type="text" maxlength="100"></label><div><input type="text" value="24 Nov 2026" aria-label="Start date"><input type="text" value="10:00" role="combobox" aria-autocomplete="list"></div><div role="combobox" tabindex="0" aria-haspopup="listbox">Privacy</div><input role="combobox" aria-autocomplete="list" aria-label="Location"><textarea aria-label="Details"></textarea><div role="button" tabindex="0" id="send" class="btn pri" aria-disabled="true">Create event</div></div>`,
    script: `box.oninput=()=>send.setAttribute('aria-disabled', String(!box.value)); ${onSend}`,
  },
  'an article under a head that stays': {
    url: 'https://www.linkedin.com/article/new/',
    surface: 'post',
    html: `${css}<div style="position:sticky;top:0;background:#fff;display:flex;gap:8px"><a href="/feed">LinkedIn</a><button class="btn">Style</button><button aria-label="Bold"><b>B</b></button><button aria-label="Italic"><i>I</i></button><span>Draft - saved</span><button class="btn">Manage</button><button id="send" class="btn pri" disabled>Next</button></div><main><img hidden><textarea rows="1" placeholder="Title" id="t"></textarea><div id="box" class="ed" contenteditable="true" role="textbox" aria-multiline="true"><p><br></p></div></main>`,
    script: `box.oninput=()=>{ send.disabled=!box.textContent.trim(); }; ${onSend}`,
    other: '[aria-label=Bold]',
  },
  'a story, beside the canvas that shows it': {
    url: 'https://www.facebook.com/stories/create/',
    surface: 'post',
    html: `${css}<div style="display:flex"><div role="complementary" style="width:300px"><h1>Your story</h1><textarea id="box" placeholder="Start typing" rows="5"></textarea><div role="button" tabindex="0" aria-haspopup="listbox" aria-expanded="false">Clean</div><h2>Backgrounds</h2><div role="radiogroup"><div role="radio" tabindex="0" aria-checked="true">1</div><div role="radio" tabindex="0">2</div></div><div style="position:absolute;bottom:0"><div role="button" tabindex="0" id="discard" class="btn">Discard</div><div role="button" tabindex="0" id="send" class="btn pri off" aria-disabled="true">Share to story</div></div></div><div role="main"><canvas width="300" height="400"></canvas></div></div>`,
    script: `box.oninput=()=>{ send.setAttribute('aria-disabled', String(!box.value)); send.classList.toggle('off', !box.value); }; ${onSend}`,
    other: '#discard',
  },
  'a post that is edited in a popover': {
    url: 'https://www.linkedin.com/feed/',
    surface: 'post',
    html: `${css}${head}<main><div role="feed"><article><p>${story}</p><button class="btn">Edit post</button></article></div></main><div popover="manual" id="pop" role="dialog" aria-labelledby="h"><h2 id="h">Edit post</h2><button aria-label="Dismiss">×</button><div><img width="48" height="48"><span>Sam Reed</span><span>Anyone</span></div><div id="box" class="ed" contenteditable="true" role="textbox">Sports day today. </div><footer><button aria-label="Add media">🖼</button><button aria-label="More">+</button><button id="send" class="btn pri">Save</button></footer></div>`,
    script: `pop.showPopover(); ${onSend}`,
  },
  'a quote, with the post below the words': {
    url: 'https://x.com/compose/post',
    surface: 'post',
    html: `${css}<main><section><article><p>${story}</p></article></section></main><div role="dialog" aria-modal="true" class="card"><div><button aria-label="Close">×</button><button>Drafts</button></div><div><div class="ed" id="box" contenteditable="true" role="textbox" aria-multiline="true"></div><div role="link" tabindex="0" class="card"><span>Ann @ann</span><div>${story}</div></div></div><div role="button" tabindex="0" id="who">Everyone can reply</div><div role="tablist"><div role="button" aria-label="Media">▣</div><div role="button" aria-label="GIF">G</div></div><button id="send" disabled class="btn pri">Post</button></div>`,
    script: `box.oninput=()=>{ send.disabled=!box.textContent; }; ${onSend}`,
    other: '#who',
  },
  'a comment where the whole post is one large button, by Enter': {
    url: 'https://www.instagram.com/p/C9/',
    surface: 'comment',
    html: `${css}<section><main><div><div><img width="500" height="400" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div><div><header><a href="/sam">sam</a></header><ul><div role="button"><li><h2>sam</h2><span>${story}</span></li></div><ul><li><span>Lovely</span><button>Reply</button></li></ul></ul><section><span><button aria-label="Like">♡</button></span><span><button aria-label="Comment">c</button></span></section><section><div><form method="POST" onsubmit="return false"><div><button type="button" aria-label="Emoji" id="smile">😀</button></div><textarea id="box" autocomplete="off" autocorrect="off"></textarea><div id="at"></div></form></div></section></div></div></main></section>`,
    script: `box.oninput=()=>{ at.innerHTML = box.value ? '<div id="send" role="button" tabindex="0">Post</div>' : ''; }; box.onkeydown=(e)=>{ if(e.key==='Enter'&&!e.shiftKey){ e.preventDefault(); post(); } }; ${onSend}`,
    press: (page) => page.press('#box', 'Enter'),
    other: '#smile',
  },
  'a comment in a feed that draws what can be seen': {
    url: 'https://www.facebook.com/',
    surface: 'comment',
    box: '#box',
    html: `${css}${head}<div role="main"><div role="feed" style="position:relative;height:2000px">${[0, 1, 2].map((n) => `<div aria-posinset="${n + 1}" style="position:absolute;transform:translateY(${n * 420}px);width:560px"><div><strong>Ann</strong><div dir="auto">${story} ${n}</div></div><div><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Comment</div><div role="button" tabindex="0">Share</div></div><form><div class="ed" ${n === 1 ? 'id="box"' : ''} contenteditable="true" role="textbox" aria-label="Write a comment…"><p><br></p></div><ul><li><div role="button" tabindex="0" aria-label="Avatar">a</div></li><li><div role="button" tabindex="0" aria-label="Emoji">e</div></li></ul><div role="button" tabindex="0" aria-label="Comment" aria-disabled="true" ${n === 1 ? 'id="send"' : ''}><svg width="16" height="16"><path d="M2 2L14 8"/></svg></div></form></div>`).join('')}</div></div>`,
    script: `box.oninput=()=>send.setAttribute('aria-disabled', String(!box.textContent.trim())); box.onkeydown=(e)=>{ if(e.key==='Enter'&&!e.shiftKey){ e.preventDefault(); post(); } }; ${onSend}`,
  },
  'a bio on a page of its own, in no form': {
    url: 'https://x.com/settings/profile',
    surface: 'bio',
    html: `${css}${head}<main><h1>Edit profile</h1><div><button aria-label="Add banner photo">+</button><input type="file" hidden></div><label>Name<input id="n" maxlength="50" value="Sam Reed"></label><label>Bio<textarea id="box" maxlength="160"></textarea></label><label>Location<input maxlength="30" value=""></label><label>Website<input maxlength="100"></label><button id="send" class="btn pri">Save</button></main>`,
    script: onSend,
  },
  'a composer that grows in place, with a way back drawn like Post': {
    url: 'https://www.linkedin.com/groups/5/',
    surface: 'post',
    html: `${css}${head}<main><h1>Head teachers UK</h1><section id="at"><button id="open" class="btn">Start a post in this group</button></section><ul><li><div><p>${story}</p><button>Like</button><button>Comment</button></div></li></ul></main>`,
    script: `document.getElementById('open').onclick=()=>{ document.getElementById('at').innerHTML='<div class="card"><p id="box" class="ed" contenteditable="true" aria-placeholder="Share"></p><hr><div><button class="btn" id="cancel">Cancel</button><button class="btn" id="send" disabled>Post</button></div></div>'; box.focus(); box.oninput=()=>{ document.getElementById('send').disabled=!box.textContent; }; }; ${onSend}`,
    before: (page) => page.click('#open'),
  },
  'a span to write in, and a Post that posts as the mouse goes down': {
    url: 'https://x.com/home',
    surface: 'post',
    html: `${css}${head}<main><div><div class="card"><span id="box" contenteditable style="display:inline-block;min-width:300px;min-height:20px"></span><br><span id="count">280</span><input type="button" id="send" class="btn pri" value="Post" disabled></div><section aria-label="Timeline"><article><p>${story}</p><div role="group"><button>12</button><button>3</button></div></article></section></div></main>`,
    script: `box.oninput=()=>{ document.getElementById('send').disabled=!box.textContent; count.textContent=280-box.textContent.length; }; document.getElementById('send').onmousedown=()=>post();`,
  },
  'a comment on a sheet without a role': {
    url: 'https://www.instagram.com/reels/R1/',
    surface: 'comment',
    html: `${css}<main><video width="300" height="500"></video></main><div style="position:fixed;right:0;top:0;width:360px;height:100%;background:#fff"><div><span>Comments</span><button aria-label="Close">×</button></div><div style="overflow:auto;height:60%"><div><a href="/ann">ann</a><span>What a day that was, well done all</span><button>Reply</button></div><div><a href="/bob">bob</a><span>So good to see</span><button>Reply</button></div></div><div><input id="box" placeholder="Add a comment…" autocomplete="off"><button aria-label="Emoji" id="smile">😀</button><div id="at"></div></div></div>`,
    script: `box.oninput=()=>{ at.innerHTML = box.value ? '<div id="send" role="button" tabindex="0">Post</div>' : ''; }; ${onSend}`,
  },

  'a Post that its fieldset switches, outside the form': {
    url: 'https://www.linkedin.com/feed/',
    surface: 'post',
    html: `${css}${head}<div class="card" aria-modal="true" role="alertdialog"><form id="f" onsubmit="return false"><label for="box">Post</label><textarea id="box"></textarea></form><fieldset disabled id="fs"><button form="f" class="btn">Draft</button><button form="f" class="btn pri" id="send">Post</button></fieldset></div>`,
    script: `box.oninput=()=>{ fs.disabled=!box.value; }; ${onSend}`,
  },
  'a modal without a role, with a Post that is dead to the mouse at first': {
    url: 'https://www.facebook.com/',
    surface: 'post',
    html: `${css}${head}<div role="main"><div role="feed"><div role="article"><div>${story}</div><div role="button" tabindex="0">Like</div></div></div></div><div style="position:fixed;inset:0;background:#0008"><div class="card" style="position:absolute;left:300px;top:60px;background:#fff"><div><span>Create post</span><div role="button" tabindex="0" aria-label="Close">×</div></div><div><img width="40" height="40"><span>Sam</span><div role="button" tabindex="0" id="who">Friends</div></div><div class="ed" id="box" contenteditable="true" role="textbox" data-lexical-text="true"></div><div><div role="button" tabindex="0" aria-label="Photo">p</div><div role="button" tabindex="0" aria-label="Tag">t</div></div><div role="button" tabindex="-1" id="send" class="btn pri off" style="opacity:.4;pointer-events:none">Post</div></div></div>`,
    script: `box.oninput=()=>{ const on=!!box.textContent.trim(); send.style.opacity=on?1:.4; send.style.pointerEvents=on?'':'none'; send.classList.toggle('off',!on); send.tabIndex=on?0:-1; }; ${onSend}`,
    other: '#who',
  },
  'a comment in a post’s dialog': {
    url: 'https://www.facebook.com/sam/posts/1',
    surface: 'comment',
    html: `${css}${head}<div role="dialog" aria-labelledby="t" class="card"><h2 id="t">Sam’s post</h2><div role="button" aria-label="Close" tabindex="0">×</div><div><div><strong>Sam</strong><span>2 h</span></div><div dir="auto">${story}</div><div><span role="button" tabindex="0">3</span></div><div><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Comment</div></div></div><div><div role="article"><span>Ann</span><div dir="auto">Well done</div><div role="button" tabindex="0">Like</div><div role="button" tabindex="0">Reply</div></div></div><div><form role="presentation"><div><div class="ed" id="box" contenteditable="true" role="textbox" aria-placeholder="Comment as Sam"></div></div><div role="button" tabindex="0" aria-label="Stickers" id="st">s</div><div role="button" tabindex="0" aria-label="Comment" aria-disabled="true" id="send"><i style="display:inline-block;width:16px;height:16px;background:#88f"></i></div></form></div></div>`,
    script: `box.oninput=()=>send.setAttribute('aria-disabled', String(!box.textContent.trim())); ${onSend}`,
    other: '#st',
  },
  'one of two composers in columns': {
    url: 'https://pro.x.com/i/decks/1',
    surface: 'post',
    box: '#box',
    html: `${css}<div style="display:flex"><div class="col"><div class="card" style="width:300px"><h2>Compose</h2><div class="ed" style="width:260px" contenteditable="true" role="textbox"></div><button class="btn pri" disabled>Post</button></div></div><div class="col"><div class="card" style="width:300px"><h2>Compose</h2><div class="ed" style="width:260px" id="box" contenteditable="true" role="textbox"></div><button class="btn" id="sched">Schedule</button><button class="btn pri" disabled id="send">Post</button></div></div><div class="col"><article style="width:300px"><p>${story}</p></article></div></div>`,
    script: `box.oninput=()=>{ send.disabled=!box.textContent; }; ${onSend}`,
    other: '#sched',
  },
  'a phone’s composer, ended in its head, with tools in words below': {
    url: 'https://m.facebook.com/composer/',
    surface: 'post',
    html: `${css}<div><div style="display:flex;justify-content:space-between"><div role="button" tabindex="0" aria-label="Back">‹</div><div>Create post</div><div role="button" tabindex="0" id="send" class="btn" aria-disabled="true">POST</div></div><div><img width="40" height="40"><span>Sam Reed</span></div><textarea id="box" style="width:90%" rows="5"></textarea><div><div role="button" tabindex="0" id="ph">Photo/video</div><div role="button" tabindex="0">Tag people</div><div role="button" tabindex="0">Feeling</div></div></div>`,
    script: `box.oninput=()=>send.setAttribute('aria-disabled', String(!box.value)); ${onSend}`,
    other: '#ph',
  },
  'a Post that counts what is left, drawn anew at each key': {
    url: 'https://x.com/intent/post',
    surface: 'post',
    html: `${css}<main><div class="card" id="root"><div class="ed" id="box" contenteditable="plaintext-only" role="textbox"></div><div id="foot"></div></div></main>`,
    script: `const draw=()=>{ const n=box.textContent.length; foot.innerHTML='<button class="btn" id="cancel">Cancel</button><button class="btn pri" id="send" '+(n?'':'disabled')+'>Post ('+(280-n)+')</button>'; }; draw(); box.oninput=draw; ${onSend}`,
    other: '#cancel',
  },
  'a comment in Arabic, whose Post looks like what opened it': {
    url: 'https://www.linkedin.com/feed/?x=ar',
    surface: 'comment',
    html: `${css}<div dir="rtl"><main><ul><li><div><span>سام</span><p>كان مهرجان الحصاد رائعا، شكرا لكل من جاء وساعدنا</p><div><button>أعجبني</button><button>تعليق</button></div><div><div class="ed" id="box" contenteditable="true" role="textbox" dir="auto"></div><button aria-label="رمز" id="smile">😀</button><div id="at"></div></div></div></li></ul></main></div>`,
    script: `box.oninput=()=>{ at.innerHTML = box.textContent ? '<button id="send" class="btn pri">تعليق</button>' : ''; }; ${onSend}`,
    other: '#smile',
  },
  'a reply in a native dialog’s form, by Ctrl+Enter': {
    url: 'https://x.com/sam/status/1',
    surface: 'comment',
    html: `${css}<main><article><p>${story}</p></article></main><dialog id="d"><form method="dialog"><button value="cancel" formnovalidate aria-label="Close">×</button><article><b>Sam</b><p>${story}</p></article><p>Replying to @sam</p><textarea id="box" required></textarea><menu><button id="send" value="post" class="btn pri">Reply</button></menu></form></dialog>`,
    script: `d.showModal(); box.onkeydown=(e)=>{ if(e.key==='Enter'&&(e.ctrlKey||e.metaKey)) post(); }; ${onSend}`,
    press: (page) => page.press('#box', 'ControlOrMeta+Enter'),
  },
  'a headline in a form of lists, below the name that the page shows': {
    url: 'https://www.linkedin.com/in/sam/',
    surface: 'bio',
    html: `${css}${head}<main><h1>Sam Reed</h1></main><div role="dialog" class="card"><h2>Edit intro</h2><div><label>First name*<input value="Sam"></label><label>Last name*<input value="Reed"></label><label>Headline*<textarea id="box" maxlength="220"></textarea></label><label>Pronouns<select><option>Please select</option><option>She/Her</option></select></label><label>Position<select><option>Head at Stoke</option></select></label></div><footer><button id="send" class="btn pri">Save</button></footer></div>`,
    script: onSend,
  },
  'a caption that is shared in the dialog’s head, with one sign behind it': {
    url: 'https://www.instagram.com/create/details/',
    surface: 'post',
    html: `${css}<div role="dialog" aria-label="Create new post" class="card" style="width:760px"><div style="display:flex;justify-content:space-between"><div role="button" tabindex="0" aria-label="Back"><svg width="16" height="16"></svg></div><h1>Create new post</h1><div role="button" tabindex="0" id="send">Share</div></div><div style="display:flex"><img width="300" height="300" src="blob:x"><div><span>sam</span><div class="ed" id="box" contenteditable="true" role="textbox" aria-placeholder="Write a caption…"></div><button aria-label="Emoji" id="smile"><svg width="16" height="16"></svg></button><span>0/2,200</span><div><div role="button" tabindex="0" aria-expanded="false">Accessibility</div><div role="button" tabindex="0" aria-expanded="false">Advanced settings</div></div></div></div></div>`,
    script: onSend,
    other: '#smile',
  },
  'a page without any style, with tools in words': {
    url: 'https://x.com/raw',
    surface: 'post',
    html: `<main><h2>What is happening?</h2><textarea id="box"></textarea><div><button id="ph">Photo</button><button>GIF</button><button>Poll</button><button id="send" disabled>Post</button></div></main>`,
    script: `box.oninput=()=>{ send.disabled=!box.value; }; ${onSend}`,
    other: '#ph',
  },
  'a Post that comes on late, behind a tool that is always on': {
    url: 'https://www.linkedin.com/feed/?late',
    surface: 'post',
    html: `${css}<div role="dialog" class="card"><button aria-label="Dismiss">×</button><h2>Create a post</h2><div class="ed" id="box" contenteditable="true" role="textbox"></div><button class="btn" id="ai">Rewrite with AI</button><button class="btn" aria-label="Schedule">🕐</button><button class="btn pri" id="send" disabled>Post</button></div>`,
    script: `let t; box.oninput=()=>{ clearTimeout(t); t=setTimeout(()=>{ send.disabled=!box.textContent; },600); }; ${onSend}`,
    other: '#ai',
  },
  'one of many small forms on one page': {
    url: 'https://www.facebook.com/events/birthdays/',
    surface: 'post',
    html: `${css}${head}<div role="main"><h1>Birthdays</h1>${['Ann', 'Bob', 'Cy'].map((n, at) => `<div class="card"><img width="60" height="60"><a href="/${n}">${n}</a><span>24 years old</span><form onsubmit="post();return false"><textarea ${at === 1 ? 'id="box"' : ''} placeholder="Write on their timeline"></textarea><button ${at === 1 ? 'id="send"' : ''} aria-label="Post" type="submit">➤</button></form></div>`).join('')}</div>`,
  },
  'an editor in a combobox': {
    url: 'https://x.com/home',
    surface: 'post',
    html: `${css}${head}<main><div><div class="card"><div role="combobox" aria-expanded="false" aria-haspopup="listbox"><div class="ed" id="box" contenteditable="true" role="textbox" aria-multiline="true" aria-autocomplete="list"></div></div><div><button aria-label="Media">▣</button><button aria-label="Emoji" aria-haspopup="menu">😀</button></div><button id="send" class="btn pri" disabled>Post</button></div></div></main>`,
    script: `box.oninput=()=>{ send.disabled=!box.textContent; }; ${onSend}`,
  },
  'a review': {
    url: 'https://www.facebook.com/stoke/reviews',
    surface: 'post',
    html: `${css}<div role="dialog" class="card"><h2>Recommend Stoke?</h2><div role="radiogroup"><div role="radio" tabindex="0" aria-checked="true">Yes</div><div role="radio" tabindex="0">No</div></div><textarea id="box" placeholder="What do you recommend?"></textarea><div role="button" tabindex="0" aria-haspopup="menu">Public</div><div role="button" tabindex="0" id="send" class="btn pri" aria-disabled="true">Post</div></div>`,
    script: `box.oninput=()=>send.setAttribute('aria-disabled', String(!box.value)); ${onSend}`,
  },
  'a reply on the page of a post': {
    url: 'https://x.com/ann/status/2',
    surface: 'comment',
    html: `${css}${head}<main><div><h2>Post</h2><section><div><div><article tabindex="-1"><b>Ann</b><div lang="en">${story}</div><div role="group"><button>1</button><button>2</button></div></article></div><div><div><span>Replying to @ann</span></div><div class="ed" id="box" contenteditable="true" role="textbox"></div><div><nav aria-label="Tools"><button aria-label="Media">▣</button></nav><button class="btn" id="send" disabled>Reply</button></div></div><div><article><b>Bob</b><div lang="en">It was lovely to see you</div><div role="group"><button>Reply</button><button>2</button></div></article></div></div></section></div></main>`,
    script: `box.oninput=()=>{ send.disabled=!box.textContent; }; ${onSend}`,
  },
  'a post in a portal, whose Post waits with aria-disabled and a tooltip': {
    url: 'https://www.facebook.com/home.php',
    surface: 'post',
    html: `${plain}<div id="root" aria-hidden="true"><div role="feed"><div role="article"><p>${news}</p></div></div></div><div data-portal><div data-overlay style="position:fixed;inset:0;background:#0006"></div><section role="dialog" aria-modal="true" class="w" style="position:fixed;left:300px;top:40px"><header class="row"><h2>Create a post</h2><button class="b" aria-label="Close dialog">✕</button></header><fieldset style="border:0"><legend>Post as <b>Sam Reed</b></legend><label for="box">What would you like to say?</label><textarea id="box" class="f" rows="4" aria-describedby="left"></textarea><p id="left">5000 characters left</p></fieldset><footer class="row" style="justify-content:flex-end"><button class="b" id="save">Save draft</button><span title="Write something first"><button class="b p" id="send" aria-disabled="true">Publish</button></span></footer></section></div>`,
    script: `box.oninput=()=>{ send.setAttribute('aria-disabled', box.value ? 'false' : 'true'); left.textContent=(5000-box.value.length)+' characters left'; }; ${onSend}`,
    other: '#save',
  },
  'an inline post, whose field has a shadow of itself to grow by': {
    url: 'https://x.com/home?m',
    surface: 'post',
    html: `${plain}<div class="row" style="align-items:start"><nav><ul><li><a href="/home">Home</a></li><li><a href="/explore">Explore</a></li></ul><button class="b p">Post</button></nav><main><div class="w"><div class="row"><img src="${pic}" width="40" height="40" alt=""><div style="flex:1"><textarea id="box" class="f" style="height:40px;resize:none" placeholder="What’s happening?"></textarea><textarea aria-hidden="true" readonly tabindex="-1" class="f" style="visibility:hidden;position:absolute;height:0;overflow:hidden"></textarea></div></div><div class="row"><label class="b" id="media">Media<input type="file" hidden multiple></label><label class="b">GIF<input type="checkbox" hidden></label><output id="n">0</output><button class="b p" id="send" disabled>Post</button></div></div><ol><li class="w"><article><p>${news}</p></article></li></ol></main></div>`,
    script: `box.oninput=()=>{ box.nextElementSibling.value=box.value; n.value=box.value.length; document.getElementById('send').disabled=!box.value.trim(); }; ${onSend}`,
  },
  'a direct message in a conversation of plain blocks': {
    url: 'https://x.com/messages/12-34',
    surface: 'message',
    html: `${plain}<div class="row" style="align-items:start"><aside class="w" style="width:220px"><h2>Messages</h2><a href="/messages/1">Ann</a><a href="/messages/2">Bob</a></aside><main class="w"><header><h2>Ann</h2></header><div style="height:200px;overflow:auto"><div><p>Are you coming on Friday?</p><time>10:02</time></div><div style="text-align:right"><p>Yes, see you there</p><time>10:05</time></div></div><footer class="row"><button class="b" aria-label="Photo">▣</button><div id="box" class="f" contenteditable="plaintext-only" role="textbox" aria-multiline="true"></div><button id="send" class="b" aria-label="Send" disabled><svg width="16" height="16" viewBox="0 0 16 16"><path d="M1 1l14 7-14 7z"/></svg></button></footer></main></div>`,
    script: `box.oninput=()=>{ document.getElementById('send').disabled=!box.textContent; }; box.onkeydown=(e)=>{ if(e.key==='Enter'&&!e.shiftKey){ e.preventDefault(); post(); } }; ${onSend}`,
    press: (page) => page.click('#send'),
  },
  'a repost with a thought, the original in a frame of its own below': {
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    surface: 'post',
    html: `${plain}<main class="w"><p>${news}</p></main><dialog id="d" class="w"><form method="dialog"><div class="row"><strong>Repost with your thoughts</strong><button class="b" value="x" aria-label="Dismiss">✕</button></div><div id="box" class="f" contenteditable="true" role="textbox" aria-multiline="true" data-placeholder="Start writing"></div><section style="border:1px solid #ddd;border-radius:8px;padding:8px"><div class="row"><img src="${pic}" width="32" height="32" alt=""><b>Ann Lee</b><time>2h</time></div><p>${news}</p><img src="${pic}" width="400" height="200" alt=""></section><div class="row"><button class="b" type="button" id="who" aria-haspopup="dialog">Anyone</button><button class="b p" id="send" type="button">Repost</button></div></form></dialog>`,
    script: `d.showModal(); ${onSend}`,
    other: '#who',
  },
  'a post to a group in an old-style page of tables and plain links': {
    url: 'https://m.facebook.com/groups/12/',
    surface: 'post',
    html: `<table width="600"><tr><td><a href="/home.php">Home</a> <a href="/messages/">Messages</a> <a href="/menu">Menu</a></td></tr></table><h3>Friends of Stoke School</h3><form method="post" onsubmit="return false"><table><tr><td><textarea name="xc" id="box" rows="2" cols="40"></textarea></td></tr><tr><td><input type="submit" name="post" value="Post" id="send"></td></tr></table></form><table><tr><td><b><a href="/ann">Ann Lee</a></b></td></tr><tr><td>${news}</td></tr><tr><td><a href="/like?id=4">Like</a> · <a href="/c?id=4">3 comments</a></td></tr></table>`,
    script: onSend,
  },
  'what an event is about, in a form that can be cleared': {
    url: 'https://www.facebook.com/events/create/event/',
    surface: 'post',
    html: `${plain}<main class="w"><h1>New event</h1><form id="f" onsubmit="post();return false"><fieldset><legend>When</legend><input type="datetime-local" value="2026-12-01T18:00"><input type="datetime-local"></fieldset><p><label>What <input name="title" class="f" value="Carols by the gate" required></label></p><p><label>Where <input name="place" class="f" list="places"></label><datalist id="places"><option>Hall</option></datalist></p><p><label>Details <textarea id="box" class="f" name="details"></textarea></label></p><button class="b" type="reset" id="clear">Clear</button> <button class="b p" id="send">Create</button></form></main>`,
  },
  'an answer of a poll, asked in a textarea': {
    url: 'https://www.linkedin.com/feed/?poll',
    surface: 'post',
    html: `${plain}<div role="dialog" class="w"><h2>Create a poll</h2><form onsubmit="return false"><label>Your question<textarea class="f" maxlength="140">Best day of the year?</textarea></label><label>Option 1*<input class="f" maxlength="30" value="Sports day"></label><label>Option 2*<input class="f" id="box" maxlength="60"></label><button class="b" type="button">+ Add option</button><label>Poll duration<select><option>1 week</option></select></label><div class="row"><button type="button" class="b" id="back">Back</button><button type="submit" class="b p" id="send" disabled>Done</button></div></form></div>`,
    script: `box.oninput=()=>{ document.getElementById('send').disabled=!box.value; }; ${onSend}`,
    other: '#back',
  },
  'a post that is edited where it stands in the feed': {
    url: 'https://www.linkedin.com/in/sam/recent-activity/all/',
    surface: 'comment',
    html: `${plain}<main><ul><li class="w"><div class="row"><img src="${pic}" width="40" height="40" alt=""><b>Sam Reed</b><span>You</span></div><div><textarea id="box" class="f" rows="3">Sports day was great. </textarea><div class="row"><button class="b p" id="send">Save changes</button><button class="b" id="cancel">Cancel</button></div></div><div class="row"><button class="b">Like</button><button class="b">Comment</button></div></li><li class="w"><p>${news}</p><div class="row"><button class="b">Like</button><button class="b">Comment</button></div></li></ul></main>`,
    script: onSend,
    other: '#cancel',
  },
  'a reply in a sheet from below, ended by its head': {
    url: 'https://x.com/compose/reply',
    surface: 'comment',
    html: `${plain}<main class="w"><article><p>${news}</p></article></main><div role="dialog" aria-modal="true" style="position:fixed;left:0;right:0;bottom:0;top:60px;background:#fff;padding:12px"><div class="row" style="justify-content:space-between"><button class="b" id="cancel">Cancel</button><button class="b p" id="send" disabled>Reply</button></div><div class="row" style="align-items:start"><img src="${pic}" width="40" height="40" alt=""><div><b>Ann Lee</b> <span>@ann</span><p>${news}</p></div></div><p>Replying to <a href="/ann">@ann</a></p><div class="row"><img src="${pic}" width="40" height="40" alt=""><textarea id="box" class="f" placeholder="Post your reply"></textarea></div><div class="row"><button class="b" aria-label="Photos">▣</button><button class="b" aria-label="GIF">G</button></div></div>`,
    script: `box.oninput=()=>{ document.getElementById('send').disabled=!box.value; }; ${onSend}`,
    other: '#cancel',
  },
};

async function visit({ url, html, script = '' }: Pick<Whole, 'url' | 'html' | 'script'>): Promise<Page> {
  const page = await browser.context.newPage();
  const start = '<script>window.posted = 0; const post = () => { posted++; };</script>';
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${start}${html}<script>${script}</script></body></html>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  return page;
}
const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: number }).posted);

describe('is known for what it is, underlined, and asked about before Post:', () => {
  it.each(Object.entries(pages))('%s', async (_, whole) => {
    const { surface, box = '#box', other, before, press = (page: Page) => page.click('#send') } = whole;
    const page = await visit(whole);
    await before?.(page);
    expect((await findSurface(page, { box })).surface).toBe(surface);
    await page.click(box);
    await page.keyboard.press('ControlOrMeta+End');
    await expect.poll(async () => (await browser.askStatus(page)).posts, { timeout: 8000 }).toBeDefined();
    await page.keyboard.type(bad, { delay: 5 });
    await waitForBanner(page, isCard);
    expect(await readMarks(page)).toHaveLength(1);
    if (other) {
      await page.click(other);
      await staysAway(page, isQuestion);
    }
    await press(page);
    await waitForBanner(page, isQuestion);
    expect(await posted(page)).toBe(0);
    await pressButton(page, 'Post anyway');
    await page.waitForTimeout(200);
    await press(page);
    expect(await posted(page)).toBe(1);
    await page.close();
  });
});

describe('is told from a post:', () => {
  it.each([
    [
      'a display name on a page of settings',
      'name',
      'https://x.com/settings/name',
      `${plain}<main class="w"><h1>Change your name</h1><label>Name<input class="f" id="box" maxlength="50" name="displayName" value="Sam Reed"></label><p>0 / 50</p><button class="b p">Save</button></main>`,
    ],
    [
      'a handle in a dialog',
      'name',
      'https://www.instagram.com/accounts/username/',
      `${plain}<nav><a href="/sam.reed/">Profile</a></nav><div role="dialog" class="w"><h2>Username</h2><input class="f" id="box" value="sam.reed" maxlength="30"><button class="b p">Done</button></div>`,
    ],
    [
      'a headline in a popover by itself',
      'bio',
      'https://www.linkedin.com/in/sam/?edit',
      `${plain}<nav><a href="/in/sam">Me</a></nav><main><h1>Sam Reed</h1></main><div popover="manual" id="pop" class="w"><form><label>Headline<input class="f" id="box" name="headline" maxlength="220" value="Teacher of all things"></label><button class="b">Cancel</button><button class="b p">Save</button></form></div><script>pop.showPopover()</script>`,
    ],
  ])('%s', async (_, surface, url, html) => {
    const page = await visit({ url, html });
    expect((await findSurface(page, { box: '#box' })).surface).toBe(surface);
    await page.close();
  });
});
