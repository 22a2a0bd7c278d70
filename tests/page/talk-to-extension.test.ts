import { beforeEach, expect, test, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'ours' as string | undefined, sendMessage: vi.fn() }));
vi.mock('@wxt-dev/browser', () => ({ browser: { runtime } }));
const { makeBadge, unlessOrphaned } = await import('../../src/page/talk-to-extension.ts');

beforeEach(() => {
  runtime.id = 'ours';
  runtime.sendMessage.mockReset().mockResolvedValue(true);
});

test('the badge hears of a change only', () => {
  const tell = makeBadge();
  for (const isBlind of [false, true, true, false]) tell(isBlind);
  expect(runtime.sendMessage.mock.calls.flat().map(({ blind }) => blind)).toEqual([true, false]);
});

test('after an update nothing is asked of the extension any more, and nothing throws', () => {
  const controller = new AbortController();
  const listening = unlessOrphaned(controller.signal);
  runtime.id = undefined;
  makeBadge()(true);
  controller.abort();
  expect(listening.aborted).toBe(false);
  expect(runtime.sendMessage).not.toHaveBeenCalled();
});

test('before one, listeners are taken back', () => {
  const controller = new AbortController();
  const listening = unlessOrphaned(controller.signal);
  controller.abort();
  expect(listening.aborted).toBe(true);
});
