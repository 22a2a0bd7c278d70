// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { scopeOf } from '../../../src/page/composer/find-composer.ts';
import { findMedia } from '../../../src/page/composer/find-media.ts';

const words = '<p>Bake sale raised £312 for the lifeboat, thank you to everybody who came!</p>';
const box = '<div id="box" contenteditable="true">Hello</div>';
const own = '<img src="blob:https://x.com/1">';
const sent = '<img src="https://x.com/1.jpg" width="200" height="200">';
const theirs = `<article><p>I was there as well.</p>${own}</article>`;

function find(html: string) {
  document.body.innerHTML = html;
  for (const image of document.querySelectorAll('img'))
    for (const side of ['width', 'height'] as const)
      Object.defineProperty(image, side, { value: Number(image.getAttribute(side)) });
  const at = document.querySelector('#box') as HTMLElement;
  return findMedia(scopeOf(at), at, new Set());
}

test.each([
  ['a picture below a comment’s box', ['image'], `<article>${words}${sent}<div>${box}</div>${own}</article>`],
  ['… beside it, in a row of its own', ['image'], `<article>${words}<div><img>${box}${own}</div></article>`],
  [
    '… that has been sent to the network',
    ['image'],
    `<article><div>${words}<div>${box}${sent}</div></div></article>`,
  ],
  [
    'a video',
    ['video'],
    `<article>${words}<div>${box}<video src="blob:https://x.com/2"></video></div></article>`,
  ],
  [
    'a picture shown as a background',
    ['image'],
    `<article>${words}${box}<i style="background: url(blob:https://x.com/3)"></i></article>`,
  ],
  [
    'nothing: the post’s own picture and video',
    [],
    `<article>${words}${sent}<video src="blob:https://x.com/2"></video>${box}</article>`,
  ],
  [
    'nothing: the picture of a post without words',
    [],
    `<article><div>${sent}<div>${box}</div></div></article>`,
  ],
  ['nothing: a picture in somebody’s comment', [], `<article>${words}<div>${box}</div>${theirs}</article>`],
])('within an article is seen: %s', (_, media, html) => {
  expect(find(html)).toEqual(media);
});

test('in a form and a dialog all but what is quoted is its own', () => {
  expect(find(`<form>${box}${sent}</form>`)).toEqual(['image']);
  expect(find(`<div role="dialog">${box}<article>${words}${sent}</article></div>`)).toEqual([]);
});
