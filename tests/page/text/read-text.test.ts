// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rangeOf, readText, textNodeOf } from '../../../src/page/text/read-text.ts';

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

test.each([
  ['Lexical', '<p><span>one</span></p><p><span>two</span></p>', 'one\ntwo'],
  ['Lexical, an empty line', '<p><span>one</span></p><p><br></p><p><span>two</span></p>', 'one\n\ntwo'],
  [
    'Draft.js',
    '<div><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span>two</span></div></div></div>',
    'one\ntwo',
  ],
  ['Quill', '<p>one <strong>bold</strong></p><ul><li>two</li></ul>', 'one bold\ntwo'],
  ['a line break', '<p>one<br>two</p>', 'one\ntwo'],
  ['no-break spaces stay', '<p>one\u00a0two</p>', 'one\u00a0two'],
  ['an emoji as a picture', '<p>hi <img alt="😀"> there</p>', 'hi 😀 there'],
  [
    'no ghost of words to come',
    '<p>hi S<span contenteditable="false" aria-hidden="true">am there</span></p>',
    'hi S',
  ],
  ['a mention that is one thing', '<p>hi <span contenteditable="false">Sam</span></p>', 'hi Sam'],
  ['a button of a mention', '<p>hi <span>Sam<button>x</button></span></p>', 'hi Sam'],
])('reads %s', (_, html, text) => {
  expect(readText(box(html)).text).toBe(text);
});

test('reads a text field by its value', () => {
  const field = document.createElement('textarea');
  field.value = 'one\ntwo';
  expect(readText(field).text).toBe('one\ntwo');
});

test.each(['one', 'bold 😀 end', 'd 😀 end\ntwo', 'two'])('finds the range of %j', (words) => {
  const reading = readText(box('<p>one <b>bold</b> 😀 end</p><p>two</p>'));
  const start = reading.text.indexOf(words);
  const range = rangeOf(reading, start, start + words.length);
  expect(range?.toString()).toBe(words.replace('\n', ''));
});

test('a stretch over two nodes has no single node, so it is never edited', () => {
  const reading = readText(box('<p>one <b>bold</b></p>'));
  expect(textNodeOf(reading, 0, 3)?.offset).toBe(0);
  expect(textNodeOf(reading, 4, 8)?.node.data).toBe('bold');
  expect(textNodeOf(reading, 2, 6)).toBeUndefined();
});

test('10,000 emoji and unpaired surrogates do not disturb it', () => {
  const text = `${'😀'.repeat(10_000)}\ud800`;
  const reading = readText(box(`<p></p>`));
  expect(reading.text).toBe('');
  const field = document.createElement('textarea');
  field.value = text;
  expect(readText(field).text).toHaveLength(text.length);
});
