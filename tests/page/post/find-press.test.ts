// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findPress } from '../../../src/page/post/find-press.ts';
import { noteButtons } from '../../../src/page/post/note-buttons.ts';

import type { Surface } from '../../../src/policy/types.ts';
import { findSite } from '../../../src/sites/find-site.ts';

const hosts = {
  facebook: 'www.facebook.com',
  x: 'x.com',
  linkedin: 'www.linkedin.com',
  instagram: 'www.instagram.com',
};

// happy-dom lays nothing out: nothing lies anywhere.
Object.assign(Object.getPrototypeOf(document), { elementsFromPoint: () => [] });

/** Presses something in a form whose Post is switched on by text, and filled as on the networks. Gives what is pressed, as the page has it, or nothing. */
function press(
  on: 'box' | 'post' | 'photo',
  type: string,
  given: KeyboardEventInit = {},
  {
    network = 'x',
    surface = 'post',
    box: attributes = '',
  }: Partial<{ network: keyof typeof hosts; surface: Surface; box: string }> = {},
): string | undefined {
  document.body.innerHTML = `<form><textarea id="box" ${attributes}></textarea><button type="button" id="photo">Photo</button>
    <div role="button" id="post" aria-disabled="true" style="background-color: rgb(29, 155, 240)">Post it</div></form>`;
  const box = document.querySelector('#box') as HTMLElement;
  const noted = new WeakMap<Element, boolean>();
  noteButtons(box, noted);
  document.querySelector('#post')?.removeAttribute('aria-disabled');
  let found: Element | undefined;
  const look = (event: Event) => {
    const scope = document.querySelector('form') as Element;
    found = findPress(event, { box, scope, surface }, findSite(hosts[network]), noted);
  };
  window.addEventListener(type, look, { capture: true, once: true });
  const event =
    type === 'keydown'
      ? new KeyboardEvent(type, { bubbles: true, composed: true, ...given })
      : new Event(type, { bubbles: true, composed: true });
  document.querySelector(`#${on}`)?.dispatchEvent(event);
  return found?.id;
}

describe('what posts', () => {
  test.each(['pointerdown', 'click'])('Post, by %s', (type) => expect(press('post', type)).toBe('post'));
  test.each(['Enter', ' '])('Post, by the key “%s”', (key) =>
    expect(press('post', 'keydown', { key })).toBe('post'),
  );
  test.each(Object.keys(hosts) as (keyof typeof hosts)[])(
    '%s: Ctrl and Cmd with Enter, in every box',
    (network) => {
      for (const surface of ['post', 'comment'] as const)
        for (const held of [{ ctrlKey: true }, { metaKey: true }])
          expect(press('box', 'keydown', { key: 'Enter', ...held }, { network, surface })).toBe('box');
    },
  );
  test.each([
    ['facebook', 'comment', 'box'],
    ['instagram', 'comment', 'box'],
    ['facebook', 'post', undefined],
    ['instagram', 'post', undefined],
    ['x', 'comment', undefined],
    ['linkedin', 'comment', undefined],
  ] as const)('%s, Enter alone in a %s: %s', (network, surface, found) =>
    expect(press('box', 'keydown', { key: 'Enter' }, { network, surface })).toBe(found),
  );
});

test('Enter in a comment whose box names a chosen one, with no menu open', () =>
  expect(
    press(
      'box',
      'keydown',
      { key: 'Enter' },
      { network: 'instagram', surface: 'comment', box: 'aria-activedescendant="typeaheadFocus-0.4"' },
    ),
  ).toBe('box'));

describe('what does not', () => {
  test('another button', () => expect(press('photo', 'click')).toBeUndefined());
  test('a press in the box', () => expect(press('box', 'pointerdown')).toBeUndefined());
  test.each([{ key: 'Tab' }, { key: 'a' }])('another key on Post: %j', (given) =>
    expect(press('post', 'keydown', given)).toBeUndefined(),
  );
  test.each([{ shiftKey: true }, { altKey: true }, { ctrlKey: true, shiftKey: true }])(
    'Enter with %j',
    (given) =>
      expect(
        press('box', 'keydown', { key: 'Enter', ...given }, { network: 'facebook', surface: 'comment' }),
      ).toBeUndefined(),
  );
  test('Enter that chooses a name from a menu', () =>
    expect(
      press(
        'box',
        'keydown',
        { key: 'Enter' },
        { network: 'facebook', surface: 'comment', box: 'aria-expanded="true"' },
      ),
    ).toBeUndefined());
});
