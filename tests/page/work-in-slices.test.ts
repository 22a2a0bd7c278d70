import { expect, test, vi } from 'vitest';
import { workInSlices } from '../../src/page/work-in-slices.ts';

/** Steps of some milliseconds each. */
function* stepsOf(many: number, milliseconds: number) {
  for (let at = 0; at < many; at++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield at;
  }
  return 'done';
}

const listen = () => ({ onPart: vi.fn(), onDone: vi.fn(), onError: vi.fn() });

test('little work is done at once', () => {
  const listener = listen();
  workInSlices(stepsOf(3, 0), new AbortController().signal, listener);
  expect(listener.onDone).toHaveBeenCalledWith('done');
  expect(listener.onPart).not.toHaveBeenCalled();
});

test('much is put down again and again, and other work gets its turn', async () => {
  const listener = listen();
  workInSlices(stepsOf(6, 5), new AbortController().signal, listener);
  expect(listener.onDone).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(listener.onDone).toHaveBeenCalledWith('done'));
  expect(listener.onPart.mock.calls.length).toBeGreaterThan(1);
});

test('nothing is said once it is over', async () => {
  const listener = listen();
  const controller = new AbortController();
  workInSlices(stepsOf(6, 5), controller.signal, listener);
  listener.onPart.mockClear();
  controller.abort();
  await new Promise((done) => setTimeout(done, 50));
  expect(listener.onPart).not.toHaveBeenCalled();
  expect(listener.onDone).not.toHaveBeenCalled();
});

test('what fails is told', () => {
  const listener = listen();
  const steps = stepsOf(2, 0);
  const error = new Error('broken');
  steps.next = () => {
    throw error;
  };
  workInSlices(steps, new AbortController().signal, listener);
  expect(listener.onError).toHaveBeenCalledWith(error);
});
