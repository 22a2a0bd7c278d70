// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '../../../src/page/frame.ts';
import { followPress } from '../../../src/page/post/follow-press.ts';
import { holdPress } from '../../../src/page/post/hold-press.ts';

let controller: AbortController;
let frame: Frame;
const seen = vi.fn();
const mouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const finger = ['pointerdown', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
const types = [...mouse, 'touchend', 'keydown', 'keyup'];
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
const press = (isTrusted = true) => mouse.map((type) => fire(type, {}, isTrusted));
const tap = () =>
  finger.map((type) =>
    fire(type, {
      pointerType: type.startsWith('pointer') ? 'touch' : undefined,
      clientX: 0,
      clientY: 0,
    }),
  );

test('keeps one whole press from the page, asked about once, and not the next', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  frame.onPress = followPress(onPress);
  expect(press().at(-1)?.defaultPrevented).toBe(true);
  expect(seen).not.toHaveBeenCalled();
  expect(onPress).toHaveBeenCalledTimes(1);
  press();
  expect(seen.mock.calls.flat()).toEqual(mouse);
});

test('asks a finger as it comes up, before the page could post at that, and once', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  frame.onPress = followPress(onPress);
  expect(tap().every(({ defaultPrevented, type }) => defaultPrevented || type === 'pointerdown')).toBe(true);
  expect(seen.mock.calls.flat()).toEqual(['pointerdown']);
  expect(onPress.mock.calls.flat().map(({ type }) => type)).toEqual(['pointerup']);
  tap();
  expect(onPress).toHaveBeenCalledTimes(2);
  expect(seen.mock.calls.flat()).toEqual(['pointerdown', ...finger]);
});

test('asks nothing of a finger that has gone elsewhere before it comes up', () => {
  const onPress = vi.fn(() => true);
  frame.onPress = followPress(onPress);
  for (const type of ['pointerdown', 'pointerup', 'touchend'])
    fire(type, { pointerType: 'touch', clientX: type === 'pointerdown' ? 0 : 60, clientY: 0 });
  expect(onPress).not.toHaveBeenCalled();
  expect(seen).toHaveBeenCalledTimes(3);
});

test('keeps a key from its going down to its coming up', () => {
  frame.onPress = followPress(() => true);
  for (const type of ['keydown', 'keyup'])
    expect(fire(type, { key: 'Enter', isComposing: false }).defaultPrevented).toBe(true);
  frame.onPress = followPress(() => false);
  fire('keydown', { key: 'Enter', isComposing: false });
  fire('keyup', { key: 'Enter', isComposing: false });
  expect(seen.mock.calls.flat()).toEqual(['keydown', 'keyup']);
});

test('takes a key that is held down for one press', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  frame.onPress = followPress(onPress);
  for (const repeat of [false, true, true])
    expect(fire('keydown', { key: 'Enter', isComposing: false, repeat }).defaultPrevented).toBe(true);
  fire('keyup', { key: 'Enter' });
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(seen).not.toHaveBeenCalled();
});

test('asks about a click that no pointer began: a key, a screen reader', () => {
  frame.onPress = followPress(() => true);
  fire('click', { detail: 0 });
  expect(seen).not.toHaveBeenCalled();
});

test('lets forged presses alone, and IME keys', () => {
  const onPress = vi.fn(() => true);
  frame.onPress = followPress(onPress);
  press(false);
  fire('keydown', { key: 'Enter', isComposing: true });
  expect(onPress).not.toHaveBeenCalled();
  expect(seen).toHaveBeenCalledTimes(6);
});

test('an error of ours lets the press through', () => {
  frame.onPress = followPress(() => {
    throw new Error('broken');
  });
  press();
  expect(seen).toHaveBeenCalledTimes(5);
  expect(frame.isBroken).toBe(true);
});
