// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findPost } from '../../src/page/find-post.ts';
import { noteButtons } from '../../src/page/note-buttons.ts';

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
