// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findPressed } from '../../../src/page/post/find-pressed.ts';
import { findSite } from '../../../src/sites/find-site.ts';

/** Sends from an element of a dialog with a box, a tool and an answer of a poll. Gives the box that it is asked about. */
function sendFrom(id: string, given: KeyboardEventInit): string | undefined {
  document.body.innerHTML = `<form role="dialog"><textarea id="box"></textarea><button type="button" id="tool">GIF</button>
    <input id="answer"><button id="post">Post</button></form>`;
  const scope = document.querySelector('[role="dialog"]') as Element;
  const box = document.querySelector('#box') as HTMLElement;
  const open = [{ composer: { box, scope, surface: 'post' as const } }];
  let by: Element | undefined;
  const look = (event: Event) => {
    by = findPressed(event, open, findSite('x.com'), new WeakMap())?.by;
  };
  window.addEventListener('keydown', look, { capture: true, once: true });
  document
    .querySelector(`#${id}`)
    ?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...given }));
  return by?.id;
}

test.each(['box', 'tool', 'answer'])('Ctrl+Enter sends from everywhere in a composer: %s', (id) => {
  expect(sendFrom(id, { key: 'Enter', ctrlKey: true })).toBe('box');
  expect(sendFrom(id, { key: 'Enter', metaKey: true })).toBe('box');
});

test.each(['tool', 'answer'])('other keys send from nowhere but the box: %s', (id) => {
  expect(sendFrom(id, { key: 'Enter', ctrlKey: true, altKey: true })).toBeUndefined();
  expect(sendFrom(id, { key: 'Enter' })).toBeUndefined();
});
