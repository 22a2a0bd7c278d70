// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountHost } from '../../../src/page/draw/mount-host.ts';

let controller = new AbortController();
beforeEach(() => {
  controller = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

test('what a page has thrown out now and then is put back each time, in a loop not for ever', async () => {
  let host: Element | undefined;
  const mount = mountHost(controller.signal, (made) => {
    host = made;
  });
  mount.raise(document.body);
  const throwOut = async (wait: number) => {
    host?.remove();
    await vi.advanceTimersByTimeAsync(wait);
  };
  for (let times = 0; times < 20; times++) await throwOut(40_000);
  expect(host?.isConnected).toBe(true);
  expect(mount.isThrownOut()).toBe(false);
  for (let times = 0; times < 13; times++) await throwOut(6000);
  expect(host?.isConnected).toBe(false);
  expect(mount.isThrownOut()).toBe(true);
});

test('what a page shuts off is open again, in a loop not for ever', async () => {
  let host: Element | undefined;
  const mount = mountHost(controller.signal, (made) => {
    host = made;
  });
  mount.raise(document.body);
  for (const name of ['inert', 'aria-hidden']) {
    host?.setAttribute(name, 'true');
    await vi.advanceTimersByTimeAsync(40_000);
    expect(host?.hasAttribute(name)).toBe(false);
  }
  expect(mount.isThrownOut()).toBe(false);
  for (let times = 0; times < 13; times++) {
    host?.setAttribute('inert', '');
    await vi.advanceTimersByTimeAsync(6000);
  }
  expect(mount.isThrownOut()).toBe(true);
});
