import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { Editor as Tiptap, Node as TiptapNode } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { CompositeDecorator, ContentState, Editor as DraftEditor, EditorState } from 'draft-js';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import { createElement as h, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountDraft } from '../pages/shared/mount-draft.ts';
import { mountLexical } from '../pages/shared/mount-lexical.ts';
import { mountQuill } from '../pages/shared/mount-quill.ts';
import { mountTiptap } from '../pages/shared/mount-tiptap.ts';

// Pages in shapes of today that are none of the networks' own: bundled into one script, and drawn by name.

/** What a page tells the test: what it holds, and what it has posted. */
declare global {
  interface Window {
    model: () => string;
    posted: string[];
  }
}
const post = () => window.posted.push(window.model());

/** Puts markup into a part of the page, and gives what is asked for in it. */
function put<Asked extends HTMLElement = HTMLElement>(
  into: Element | ShadowRoot,
  html: string,
  asked = '#box',
): Asked {
  into.innerHTML = html;
  return into.querySelector(asked) as Asked;
}
function style(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}
const prose = 'We had a lovely morning at the harvest festival, thank you to all who came.';

/** A part that React leaves to Draft.js, and that tells what is written there. */
function draftInReact(onText: (text: string) => void) {
  return h('div', {
    ref: (at: HTMLElement | null) => {
      if (!at || at.id) return;
      at.id = 'editor';
      setTimeout(() => {
        const draft = mountDraft(at, 'What is happening?', 'box');
        window.model = draft.getText;
        draft.onChange(() => onText(draft.getText()));
      });
    },
  });
}

/** A React dialog in a portal, drawn anew at every key; Post stands in a head that stays, above Draft.js. */
function draftInPortal(): void {
  style(`[role=dialog] { position: fixed; inset: 40px auto auto 300px; width: 560px; height: 320px; overflow: auto; background: white; border: 1px solid }
    header { position: sticky; top: 0; display: flex; justify-content: space-between; background: white; z-index: 1 }`);
  const App = () => {
    const [text, setText] = useState('');
    const head = h(
      'header',
      null,
      h('button', { type: 'button', 'aria-label': 'Close' }, '×'),
      // A new button at each key.
      h('button', { type: 'button', key: text, id: 'send', disabled: text === '', onClick: post }, 'Post'),
    );
    const editor = draftInReact(setText);
    return createPortal(
      h('div', { role: 'dialog', 'aria-modal': true }, head, h('section', null, editor)),
      document.body,
    );
  };
  createRoot(put(document.body, '<main><h1>Home</h1><div id="root"></div></main>', '#root')).render(h(App));
}

/** Lexical in a native modal dialog, whose foot stays over the text. */
function lexicalInDialog(): void {
  style(
    'dialog { width: 520px; height: 400px; padding: 0 } footer { position: sticky; bottom: 0; background: white; padding: 8px } #box { min-height: 300px }',
  );
  const dialog = put<HTMLDialogElement>(
    document.body,
    `<main><article>${prose}</article></main><dialog><form method="dialog"><button aria-label="Close">×</button></form><div id="box"></div>
      <footer><button aria-label="Photo">▣</button><button id="send" disabled>Share now</button></footer></dialog>`,
    'dialog',
  );
  dialog.showModal();
  const editor = mountLexical(dialog.querySelector('#box') as HTMLElement, 'What is on your mind?');
  const send = dialog.querySelector('#send') as HTMLButtonElement;
  window.model = editor.getText;
  editor.onChange(() => {
    send.disabled = editor.getText() === '';
  });
  send.onclick = post;
}

/** Quill two shadow roots deep, with Post slotted in from the page. */
function quillInRoots(): void {
  const outer = put(
    document.body,
    '<main><x-modal><button slot="foot" id="send" disabled>Post</button></x-modal></main>',
    'x-modal',
  );
  const root = outer.attachShadow({ mode: 'open' });
  const inner = put(
    root,
    '<div role="dialog" style="width: 500px; padding: 20px"><h2>Create a post</h2><x-editor></x-editor><slot name="foot"></slot></div>',
    'x-editor',
  );
  const box = put(
    inner.attachShadow({ mode: 'open' }),
    '<div id="box" style="min-height: 90px; white-space: pre-wrap"></div>',
  );
  const quill = mountQuill(box, 'Say something');
  const send = document.querySelector('#send') as HTMLButtonElement;
  window.model = quill.getText;
  quill.onChange(() => {
    send.disabled = quill.getText() === '';
  });
  send.onclick = post;
}

/** A thread of which only what can be seen is there: each post hangs where a transform puts it, without a role. */
function virtualThread(): void {
  style(
    '#list { position: relative; height: 4000px; width: 600px } #list > div { position: absolute; width: 100%; padding: 10px } .tiptap { min-height: 30px }',
  );
  const list = put(document.body, '<main><div id="list"></div></main>', '#list');
  const draw = (at: number) => {
    const row = document.createElement('div');
    row.style.transform = `translateY(${at * 220}px)`;
    row.innerHTML = `<b>Ann</b><div>${prose} (${at})</div><div><button>Like</button><button>Share</button></div><div><div id="at${at}"></div><span id="foot${at}"></span></div>`;
    list.append(row);
    return row;
  };
  const rows = [0, 1, 2, 3].map(draw);
  const tiptap = mountTiptap(rows[1]?.querySelector('#at1') as HTMLElement, 'Add a comment');
  tiptap.root.id = 'box';
  window.model = tiptap.getText;
  const foot = rows[1]?.querySelector('#foot1') as HTMLElement;
  tiptap.onChange(() => {
    // Drawn only once there is text.
    if (tiptap.getText() === '') foot.innerHTML = '';
    else if (!foot.firstChild)
      put(
        foot,
        '<button id="send" style="background: #0a66c2; color: white">Comment</button>',
        '#send',
      ).onclick = post;
  });
  addEventListener('scroll', () => rows.splice(3, 1, draw(3))[0]?.remove());
}

/** A comment in a popover, plain text alone, sent by a word that fades in. */
function popoverPlain(): void {
  const box = put(
    document.body,
    `<main><article>${prose}<button popovertarget="pop">Comment</button></article></main>
     <div popover id="pop" style="width: 420px; padding: 20px"><p>${prose}</p><div id="box" contenteditable="plaintext-only" style="min-height: 30px; border: 1px solid"></div>
     <div role="button" tabindex="0" id="send" aria-disabled="true" style="opacity: .4; display: inline-block">Post</div></div>`,
  );
  (document.querySelector('#pop') as HTMLElement).showPopover();
  const send = document.querySelector('#send') as HTMLElement;
  window.model = () => box.textContent ?? '';
  box.oninput = () => {
    send.ariaDisabled = String(!box.textContent);
    send.style.opacity = box.textContent ? '1' : '.4';
  };
  send.onclick = post;
}

/** A textarea whose own letters are clear: a copy that lies over it shows them, with tags in colour. */
function mirroredArea(): void {
  style(`.around { position: relative; width: 520px; font: 16px/1.5 sans-serif } .around > * { font: inherit; padding: 8px; margin: 0; border: 1px solid #ccc; box-sizing: border-box; width: 100%; min-height: 90px; white-space: pre-wrap; overflow-wrap: break-word }
    textarea { color: transparent; caret-color: black; resize: none; display: block; background: white } .copy { position: absolute; inset: 0; pointer-events: none; border-color: transparent }`);
  const box = put<HTMLTextAreaElement>(
    document.body,
    '<main><form onsubmit="return false"><div class="around"><textarea id="box"></textarea><div class="copy" aria-hidden="true"></div></div><button type="submit" id="send" disabled>Post</button></form></main>',
  );
  const copy = document.querySelector('.copy') as HTMLElement;
  const send = document.querySelector('#send') as HTMLButtonElement;
  window.model = () => box.value;
  box.oninput = () => {
    copy.innerHTML = box.value
      .replace(/[<&]/g, '')
      .replace(/#\w+/g, '<b style="color: #1d9bf0; font-weight: 400">$&</b>');
    send.disabled = !box.value;
  };
  send.onclick = post;
}

/** Post stands in a bar outside the form, and belongs to it by name alone. */
function formByName(): void {
  style(
    '#bar { position: fixed; inset: auto 0 0 0; background: white; border-top: 1px solid; padding: 8px; display: flex; gap: 8px; justify-content: end }',
  );
  const box = put<HTMLTextAreaElement>(
    document.body,
    '<main><h1>New post</h1><form id="f"><textarea id="box" rows="8" cols="60"></textarea></form></main><div id="bar"><button type="button">Save draft</button><button id="send" form="f">Post</button></div>',
  );
  window.model = () => box.value;
  (document.querySelector('form') as HTMLFormElement).onsubmit = () => {
    post();
    return false;
  };
}

/** A custom element with a textarea in its root, in a form whose submit button stands outside of it. */
function formAssociated(): void {
  customElements.define(
    'x-area',
    class extends HTMLElement {
      static formAssociated = true;
      connectedCallback() {
        put(
          this.attachShadow({ mode: 'open', delegatesFocus: true }),
          '<label>Post<textarea id="box" rows="5" cols="60"></textarea></label>',
        );
      }
    },
  );
  const form = put<HTMLFormElement>(
    document.body,
    '<main><form><x-area></x-area><div><button type="button">Add photo</button><button type="button">Add event</button><button id="send">Post</button></div></form></main>',
    'form',
  );
  const box = form.querySelector('x-area')?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
  window.model = () => box.value;
  form.onsubmit = () => {
    post();
    return false;
  };
}

/** React keeps the text and draws the field itself anew whenever its length passes ten more. */
function remountedArea(): void {
  const App = () => {
    const [text, setText] = useState('');
    window.model = () => text;
    return h(
      'div',
      { role: 'dialog' },
      h('textarea', {
        key: Math.floor(text.length / 10),
        id: 'box',
        rows: 5,
        cols: 60,
        value: text,
        ref: (at: HTMLTextAreaElement | null) => {
          if (!at || !text || document.activeElement !== document.body) return;
          at.focus();
          at.setSelectionRange(text.length, text.length);
        },
        onChange: (event: { target: HTMLTextAreaElement }) => setText(event.target.value),
      }),
      h('button', { type: 'button' }, 'Cancel'),
      h(
        'button',
        { type: 'button', id: 'send', disabled: !text, onClick: post, style: { background: '#0a66c2' } },
        'Post',
      ),
    );
  };
  createRoot(put(document.body, '<main><div id="root"></div></main>', '#root')).render(h(App));
}

/** Three parts of a thread, one below the other and put off while out of sight; one button in a head that stays posts all. */
function threadInOne(): void {
  style(
    'header { position: sticky; top: 0; background: white; z-index: 2; display: flex; justify-content: space-between } section { content-visibility: auto; contain-intrinsic-size: 400px 140px; padding: 10px } [contenteditable] { min-height: 120px; border: 1px solid #ccc }',
  );
  put(
    document.body,
    `<div role="dialog" style="position: fixed; inset: 20px auto auto 200px; width: 520px; height: 400px; overflow: auto; background: white"><header><button>Cancel</button><button id="send" disabled>Post all</button></header>
     ${['box', 'b2', 'b3'].map((id) => `<section><div id="${id}" contenteditable role="textbox"></div></section>`).join('')}</div>`,
  );
  const all = [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
  const send = document.querySelector('#send') as HTMLButtonElement;
  window.model = () => all.map((one) => one.textContent).join('');
  document.oninput = () => {
    send.disabled = window.model() === '';
  };
  send.onclick = post;
}

/** A composer that is scaled, from right to left, in layers without a box; the rest of the page is inert. */
function scaledRtl(): void {
  const box = put(
    document.body,
    `<main inert><article>${prose}</article></main><div style="display: contents"><div role="dialog" dir="rtl" style="position: fixed; left: 300px; top: 60px; width: 500px; background: white; transform: scale(.9); padding: 20px">
     <div style="display: contents"><div style="display: contents"><div id="box" contenteditable role="textbox" style="min-height: 80px; border: 1px solid"></div></div></div>
     <div style="position: sticky; bottom: 0"><button>Emoji</button><button id="send" disabled style="background: #1877f2; color: white">Post</button></div></div></div>`,
  );
  const send = document.querySelector('#send') as HTMLButtonElement;
  window.model = () => box.textContent ?? '';
  box.oninput = () => {
    send.disabled = !box.textContent;
  };
  send.onclick = post;
}

/** A post that is out, turned into an editor in its place, with tools that stay above it. */
function editInPlace(): void {
  style('.tools { position: sticky; top: 0; background: white; z-index: 1 } .tiptap { min-height: 60px }');
  const slot = put(
    document.body,
    '<main><div role="feed"><div aria-posinset="1"><b>Ms Moss</b><div id="slot"></div></div><div aria-posinset="2">Another post of somebody else, with some words.</div></div></main>',
    '#slot',
  );
  const at = put(
    slot,
    '<div class="tools" role="toolbar"><button aria-label="Bold">B</button><button aria-label="Italic">I</button></div><div id="in"></div><div><button>Cancel</button><button id="send" style="background: #0a66c2; color: white">Save</button></div>',
    '#in',
  );
  const tiptap = mountTiptap(at, 'Edit', 'Sports day today.');
  tiptap.root.id = 'box';
  window.model = tiptap.getText;
  (slot.querySelector('#send') as HTMLElement).onclick = post;
}

/** A form in a dialog has nothing but its box; what ends it stands in the dialog's foot. */
function footOfDialog(): void {
  const box = put<HTMLTextAreaElement>(
    document.body,
    '<main></main><dialog open><form><textarea id="box" rows="5" cols="60"></textarea></form><footer><button type="button">Cancel</button><button type="button" id="send" disabled style="background: #1877f2; color: white">Post</button></footer></dialog>',
  );
  const send = document.querySelector('#send') as HTMLButtonElement;
  window.model = () => box.value;
  box.oninput = () => {
    send.disabled = !box.value;
  };
  send.onclick = post;
}

/** The box stands in the page and is slotted into a dialog that has Post in its own shadow root. */
function slottedBox(): void {
  const modal = put(
    document.body,
    '<main></main><x-frame><div id="box" contenteditable role="textbox" style="min-height: 80px"></div></x-frame>',
    'x-frame',
  );
  const root = modal.attachShadow({ mode: 'open' });
  const send = put<HTMLButtonElement>(
    root,
    '<div role="dialog" style="position: fixed; inset: 40px auto auto 300px; width: 500px; background: white; border: 1px solid"><button aria-label="Close">×</button><slot></slot><button id="send" disabled>Post</button></div>',
    '#send',
  );
  const box = modal.querySelector('#box') as HTMLElement;
  window.model = () => box.textContent ?? '';
  box.oninput = () => {
    send.disabled = !box.textContent;
  };
  send.onclick = post;
}

/** React draws a pale Post in colour once there is text, as slowly as a page does; beside it stands who may reply. Draft.js. */
function paleInRow(): void {
  style(`.row { display: flex; gap: 8px; width: 560px } [role=button] { padding: 6px 14px; color: white; background: #8ecdf8; transition: background 0.2s }
    .row .on { background: #1d9bf0 } .row .menu { color: #1d9bf0; background: none } .row .menu:hover { background: #e8f5fd } #editor { min-height: 60px }`);
  const App = () => {
    const [text, setText] = useState('');
    const button = (props: object, words: string) =>
      h('div', { role: 'button', tabIndex: 0, ...props }, words);
    const editor = draftInReact(setText);
    const reply = button({ className: 'menu', 'aria-haspopup': 'menu' }, 'Everyone can reply');
    const send = button({ id: 'send', className: text ? 'on' : '', onClick: () => text && post() }, 'Post');
    return h('div', null, editor, h('div', { className: 'row' }, reply, send));
  };
  createRoot(put(document.body, '<main><div id="root"></div></main>', '#root')).render(h(App));
}

/** A comment that Enter or a sign sends, the last of four in a row: text turns it blue. Lexical. */
function signAmongSigns(): void {
  style(
    '.row { display: flex; gap: 6px; color: #bcc0c4 } .row svg { width: 20px; height: 20px; fill: currentColor } .row > :not(#send):hover { color: #65676b } #box { min-height: 30px }',
  );
  const signs = ['M2 2h16v16H2z', 'M10 2l8 16H2z', 'M2 10h16v4H2z'];
  const sign = (path: string, id = '') =>
    `<div role="button" tabindex="0" ${id}><svg viewBox="0 0 20 20"><path d="${path}"></path></svg></div>`;
  const form = put(
    document.body,
    `<main><div role="article">${prose}<form><div id="box"></div><div class="row">${signs.map((one) => sign(one)).join('')}${sign('M2 2L18 10L2 18z', 'id="send"')}</div></form></div></main>`,
    'form',
  );
  const send = form.querySelector('#send') as HTMLElement;
  const editor = mountLexical(form.querySelector('#box') as HTMLElement, 'Write a comment…', () => post());
  window.model = editor.getText;
  editor.onChange(() => {
    send.style.color = editor.getText() ? '#0866ff' : '';
  });
  send.onclick = post;
}

/** A composer that is drawn anew with all that is in it at every key, the caret put back. */
function drawnAnew(): void {
  const root = put(document.body, '<main><div id="root" role="dialog"></div></main>', '#root');
  let text = '';
  const draw = (caret?: number) => {
    const box = put(
      root,
      `<h2>New post</h2><div><div id="box" contenteditable role="textbox" style="min-height: 40px"></div></div><button>☺</button><button id="send" ${text ? '' : 'disabled'}>Post</button>`,
    );
    box.textContent = text;
    (root.querySelector('#send') as HTMLElement).onclick = post;
    box.oninput = () => {
      const { focusNode, focusOffset } = getSelection() as Selection;
      const before = document.createRange();
      before.selectNodeContents(box);
      before.setEnd(focusNode ?? box, focusOffset);
      text = box.textContent ?? '';
      draw(`${before}`.length);
    };
    if (caret === undefined) return;
    box.focus();
    if (box.firstChild) getSelection()?.collapse(box.firstChild, caret);
  };
  window.model = () => text;
  draw();
}

/** A box above the feed that goes into a dialog of its own with the first key. */
function movesIntoDialog(): void {
  const box = put(
    document.body,
    `<main><div id="box" contenteditable role="textbox" style="min-height: 40px; width: 420px"></div><div role="feed"><article>${prose}<button>Like</button></article></div></main><div id="there"></div>`,
  );
  window.model = () => box.textContent ?? '';
  box.addEventListener(
    'input',
    () => {
      const send = put(
        document.querySelector('#there') as HTMLElement,
        '<div role="dialog" style="position: fixed; left: 300px; top: 40px; width: 480px; background: white"><div id="slot"></div><button>☺</button><button id="send">Post</button></div>',
        '#send',
      );
      const { focusNode, focusOffset } = getSelection() as Selection;
      document.querySelector('#slot')?.append(box);
      box.focus();
      getSelection()?.collapse(focusNode, focusOffset);
      send.onclick = post;
    },
    { once: true },
  );
}

/** A chat in a shadow root, its last words first in the tree and at the foot on the screen, each line where a transform puts it. */
function chatInRoot(): void {
  const host = put(document.body, '<main><h1>Feed</h1></main><x-chats></x-chats>', 'x-chats');
  put(
    host.attachShadow({ mode: 'open' }),
    `<div style="position: fixed; right: 16px; bottom: 0; width: 320px; height: 400px; background: white"><h2>Sam</h2><div style="display: flex; flex-direction: column-reverse">${[2, 1, 0].map((at) => `<div style="transform: translateY(${at}px)"><span>${prose}</span></div>`).join('')}</div>
     <div id="box" contenteditable role="textbox" style="min-height: 30px"></div><button>Send</button></div>`,
  );
}

/** A search that opens over everything, as it is typed. */
function palette(): void {
  const dialog = put<HTMLDialogElement>(
    document.body,
    '<main></main><dialog><input id="box" role="combobox" aria-expanded="true" placeholder="Search or jump to…"><ul role="listbox"><li role="option">Home</li><li role="option">Groups</li></ul></dialog>',
    'dialog',
  );
  dialog.showModal();
}

/** A dialog with one button, which posts. */
function dialogWith(inside: string, asked = '#box'): HTMLElement {
  const found = put(
    document.body,
    `<main></main><div role="dialog">${inside}<button type="button" id="send" style="background: #0a66c2; color: white">Post</button></div>`,
    asked,
  );
  (document.querySelector('#send') as HTMLElement).onclick = post;
  return found;
}

/** Draft.js draws names and tags in colour, each a leaf of its own, as it is typed. */
function draftInColours(): void {
  const inColour = new CompositeDecorator([
    {
      strategy: (block: { getText(): string }, mark: (start: number, end: number) => void) => {
        for (const { 0: found, index } of block.getText().matchAll(/[@#]\w+/g))
          mark(index, index + found.length);
      },
      component: ({ children }: { children: unknown }) =>
        h('span', { style: { color: '#1d9bf0' } }, children),
    },
  ]);
  const before = EditorState.createWithContent(
    ContentState.createFromText('Thanks @sam and #proud'),
    inColour,
  );
  const App = () => {
    const [state, setState] = useState(before);
    window.model = () => state.getCurrentContent().getPlainText('\n');
    return h(
      'div',
      { id: 'box' },
      h(DraftEditor, { editorState: state, onChange: setState, ariaLabel: 'Post text' }),
      h('button', { type: 'button', id: 'send', style: { background: '#1d9bf0' }, onClick: post }, 'Post'),
    );
  };
  createRoot(put(document.body, '<main><div role="dialog" id="root"></div></main>', '#root')).render(h(App));
}

/** Lexical with a name that is one thing: it goes as a whole, and nothing can be written in it. */
function lexicalNames(): void {
  const box = dialogWith('<div id="box" contenteditable role="textbox"></div>');
  const editor = createEditor({ namespace: 'names', onError: console.error });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(
    () => {
      const name = $createTextNode('the PTA').setMode('token').setStyle('color: #0866ff');
      $getRoot().append($createParagraphNode().append($createTextNode('Thanks '), name));
    },
    { discrete: true },
  );
  window.model = () => editor.getEditorState().read(() => $getRoot().getTextContent());
}

/** Tiptap with a name that is an atom of its own, and no text to it. */
function tiptapNames(): void {
  const mention = TiptapNode.create({
    ...{ name: 'mention', group: 'inline', inline: true, atom: true },
    addAttributes: () => ({ label: { default: '' } }),
    parseHTML: () => [{ tag: 'a[data-name]', getAttrs: (at: HTMLElement) => ({ label: at.dataset.name }) }],
    renderHTML: ({ node }) => ['a', { 'data-name': node.attrs.label, class: 'mention' }, node.attrs.label],
    renderText: ({ node }) => node.attrs.label,
  });
  const into = dialogWith('<div id="in"></div>', '#in');
  const tiptap = new Tiptap({
    ...{ element: into, extensions: [StarterKit, mention], injectCSS: true },
    content: '<p>Thanks <a data-name="the PTA"></a></p>',
    editorProps: { attributes: { role: 'textbox', id: 'box' } },
  });
  window.model = () => tiptap.getText();
}

/** Quill with a name that is an embed, as LinkedIn's are. */
function quillNames(): void {
  const Embed = Quill.import('blots/embed') as unknown as {
    new (): object;
    create(value: unknown): HTMLElement;
  };
  class Name extends Embed {
    static override create(value: string): HTMLElement {
      const at = Embed.create.call(Name, value);
      at.textContent = value;
      at.dataset.value = value;
      return at;
    }
    static value = (at: HTMLElement) => at.dataset.value;
    static blotName = 'mention';
    static tagName = 'strong';
    static className = 'ql-mention';
  }
  Quill.register(Name as never);
  const into = dialogWith('<div id="in"></div>', '#in');
  const quill = new Quill(into, { modules: { toolbar: false } });
  quill.setContents([{ insert: 'Thanks ' }, { insert: { mention: 'the PTA' } }, { insert: ',\n' }] as never);
  window.model = () =>
    quill
      .getContents()
      .ops.map(({ insert }) =>
        typeof insert === 'string' ? insert : (insert as { mention: string }).mention,
      )
      .join('')
      .replace(/\n$/, '');
}

/** A plain editor whose emoji are pictures. */
function pictures(): void {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const box = dialogWith(
    `<div id="box" contenteditable role="textbox"><p>Thanks <img alt="🎉" src="${dot}" width="16" height="16"><img alt="👩‍🏫" src="${dot}" width="16" height="16"></p></div>`,
  );
  const said = (node: Node): string =>
    node instanceof HTMLImageElement
      ? node.alt
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(said).join('');
  window.model = () => said(box).replace(/\u00a0/g, ' ');
}

const pages: Record<string, () => void> = {
  ...{ draftInPortal, lexicalInDialog, quillInRoots, virtualThread, popoverPlain, mirroredArea, formByName },
  ...{ formAssociated, remountedArea, threadInOne, scaledRtl, editInPlace, footOfDialog, slottedBox },
  ...{ draftInColours, lexicalNames, tiptapNames, quillNames, pictures },
  ...{ paleInRow, signAmongSigns, drawnAnew, movesIntoDialog, chatInRoot, palette },
};
window.posted = [];
pages[new URLSearchParams(location.search).get('page') ?? '']?.();
