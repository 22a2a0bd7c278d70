// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPace } from '../../../src/page/text/keep-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance', 'Date'],
  });
});
afterEach(() => vi.useRealTimers());

/** A turn in which many things are changed. */
async function turn(pace: ReturnType<typeof keepPace>): Promise<void> {
  for (let times = 0; times < 100; times++) pace.ask();
  await Promise.resolve();
}

async function flood(pace: ReturnType<typeof keepPace>, frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame++)
    for (let turns = 0; turns < 16; turns++) {
      await turn(pace);
      vi.advanceTimersByTime(1);
    }
}

test('changes are met once a frame', async () => {
  const run = vi.fn();
  const pace = keepPace(new AbortController().signal, run);
  await turn(pace);
  expect(run).not.toHaveBeenCalled();
  await flood(pace, 10);
  expect(run.mock.calls.length).toBeGreaterThan(8);
  expect(run.mock.calls.length).toBeLessThan(13);
});

test('a flood is met a few times a second, until a person writes', async () => {
  const run = vi.fn();
  const pace = keepPace(new AbortController().signal, run);
  expect(pace.isSlow()).toBe(false);
  await flood(pace, 60);
  expect(pace.isSlow()).toBe(true);
  run.mockClear();
  await flood(pace, 62);
  expect(run.mock.calls.length).toBeGreaterThan(1);
  expect(run.mock.calls.length).toBeLessThan(5);
  run.mockClear();
  pace.hurry();
  await flood(pace, 10);
  expect(run.mock.calls.length).toBeGreaterThan(8);
  await flood(pace, 60);
  expect(pace.isSlow()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(pace.isSlow()).toBe(false);
});

test('nothing runs once it is over', async () => {
  const run = vi.fn();
  const controller = new AbortController();
  const pace = keepPace(controller.signal, run);
  pace.ask();
  controller.abort();
  await Promise.resolve();
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
