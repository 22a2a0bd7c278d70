// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '../../../src/page/frame.ts';
import { holdPress } from '../../../src/page/post/hold-press.ts';

let controller: AbortController;
let frame: Frame;
const seen = vi.fn();
const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'];
beforeEach(() => {
  controller = new AbortController();
  frame = { signal: controller.signal, stop: () => controller.abort(), buttons: new WeakMap() };
  holdPress(frame);
  for (const type of types)
    window.addEventListener(type, ({ type }) => seen(type), { signal: controller.signal });
});
afterEach(() => {
  controller.abort();
  seen.mockClear();
});

function fire(type: string, given: object = {}, isTrusted = true): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  // Only a browser makes trusted ones.
  for (const [key, value] of Object.entries({ button: 0, detail: 1, ...given, isTrusted }))
    Object.defineProperty(event, key, { value });
  document.body.dispatchEvent(event);
  return event;
}
const press = (isTrusted = true) =>
  ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => fire(type, {}, isTrusted));

test('keeps one whole press from the page, asked about once, and not the next', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  frame.onPress = onPress;
  expect(press().at(-1)?.defaultPrevented).toBe(true);
  expect(seen).not.toHaveBeenCalled();
  expect(onPress).toHaveBeenCalledTimes(1);
  press();
  expect(seen.mock.calls.flat()).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
});

test('keeps a key from its going down to its coming up', () => {
  frame.onPress = () => true;
  for (const type of ['keydown', 'keyup'])
    expect(fire(type, { key: 'Enter', isComposing: false }).defaultPrevented).toBe(true);
  frame.onPress = () => false;
  fire('keydown', { key: 'Enter', isComposing: false });
  fire('keyup', { key: 'Enter', isComposing: false });
  expect(seen.mock.calls.flat()).toEqual(['keydown', 'keyup']);
});

test('takes a key that is held down for one press', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  frame.onPress = onPress;
  for (const repeat of [false, true, true])
    expect(fire('keydown', { key: 'Enter', isComposing: false, repeat }).defaultPrevented).toBe(true);
  fire('keyup', { key: 'Enter' });
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(seen).not.toHaveBeenCalled();
});

test('asks about a click that no pointer began: a key, a screen reader', () => {
  frame.onPress = () => true;
  fire('click', { detail: 0 });
  expect(seen).not.toHaveBeenCalled();
});

test('lets forged presses alone, and IME keys', () => {
  frame.onPress = vi.fn(() => true);
  press(false);
  fire('keydown', { key: 'Enter', isComposing: true });
  expect(frame.onPress).not.toHaveBeenCalled();
  expect(seen).toHaveBeenCalledTimes(6);
});

test('an error of ours lets the press through', () => {
  frame.onPress = () => {
    throw new Error('broken');
  };
  press();
  expect(seen).toHaveBeenCalledTimes(5);
  expect(frame.isBroken).toBe(true);
});
