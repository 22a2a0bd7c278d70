// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPress } from '../../../src/page/post/follow-press.ts';

let controller: AbortController;
let follow: (event: Event) => void;
const seen = vi.fn();
const mouse = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const finger = ['pointerdown', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
const types = [...mouse, 'touchend', 'keydown', 'keyup'];
beforeEach(() => {
  controller = new AbortController();
  for (const type of types) {
    window.addEventListener(type, (event) => follow(event), { capture: true, signal: controller.signal });
    window.addEventListener(type, ({ type }) => seen(type), { signal: controller.signal });
  }
});
afterEach(() => {
  controller.abort();
  seen.mockClear();
});

function fire(type: string, given: object = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  for (const [key, value] of Object.entries({ button: 0, detail: 1, ...given }))
    Object.defineProperty(event, key, { value });
  document.body.dispatchEvent(event);
  return event;
}
const press = () => mouse.map((type) => fire(type));
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
  follow = followPress(onPress);
  expect(press().at(-1)?.defaultPrevented).toBe(true);
  expect(seen).not.toHaveBeenCalled();
  expect(onPress).toHaveBeenCalledTimes(1);
  press();
  expect(seen.mock.calls.flat()).toEqual(mouse);
});

test('asks a finger as it comes up, before the page could post at that, and once', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  follow = followPress(onPress);
  expect(tap().every(({ defaultPrevented, type }) => defaultPrevented || type === 'pointerdown')).toBe(true);
  expect(seen.mock.calls.flat()).toEqual(['pointerdown']);
  expect(onPress.mock.calls.flat().map(({ type }) => type)).toEqual(['pointerup']);
  tap();
  expect(onPress).toHaveBeenCalledTimes(2);
  expect(seen.mock.calls.flat()).toEqual(['pointerdown', ...finger]);
});

test('asks nothing of a finger that has gone elsewhere before it comes up', () => {
  const onPress = vi.fn(() => true);
  follow = followPress(onPress);
  for (const type of ['pointerdown', 'pointerup', 'touchend'])
    fire(type, { pointerType: 'touch', clientX: type === 'pointerdown' ? 0 : 60, clientY: 0 });
  expect(onPress).not.toHaveBeenCalled();
  expect(seen).toHaveBeenCalledTimes(3);
});

test('keeps a key from its going down to its coming up', () => {
  follow = followPress(() => true);
  for (const type of ['keydown', 'keyup'])
    expect(fire(type, { key: 'Enter', isComposing: false }).defaultPrevented).toBe(true);
  follow = followPress(() => false);
  fire('keydown', { key: 'Enter', isComposing: false });
  fire('keyup', { key: 'Enter', isComposing: false });
  expect(seen.mock.calls.flat()).toEqual(['keydown', 'keyup']);
});

test('takes a key that is held down for one press', () => {
  const onPress = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
  follow = followPress(onPress);
  for (const repeat of [false, true, true])
    expect(fire('keydown', { key: 'Enter', isComposing: false, repeat }).defaultPrevented).toBe(true);
  fire('keyup', { key: 'Enter' });
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(seen).not.toHaveBeenCalled();
});

test('asks about a click that no pointer began: a key, a screen reader', () => {
  follow = followPress(() => true);
  fire('click', { detail: 0 });
  expect(seen).not.toHaveBeenCalled();
});

test('lets IME keys alone', () => {
  const onPress = vi.fn(() => true);
  follow = followPress(onPress);
  fire('keydown', { key: 'Enter', isComposing: true });
  expect(onPress).not.toHaveBeenCalled();
  expect(seen).toHaveBeenCalledTimes(1);
});

test('an error of ours keeps nothing of the press', () => {
  const ask = followPress(() => {
    throw new Error('broken');
  });
  // As the frame's listener does.
  follow = (event) => {
    try {
      ask(event);
    } catch {}
  };
  press();
  expect(seen).toHaveBeenCalledTimes(5);
});
