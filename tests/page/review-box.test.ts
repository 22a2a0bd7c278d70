// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { Checker, Draft, Finding } from '../../src/check/types.ts';
import { reviewBox } from '../../src/page/review-box.ts';
import { findSite } from '../../src/sites/find-site.ts';
import { makeFinding } from './make-finding.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: { i18n: { detectLanguage: async () => ({}) } } }));

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
});

function makeChecker(check: (draft: Draft) => Finding[]): Checker {
  return Object.assign(check, {
    *inSteps(draft: Draft) {
      yield () => [];
      return check(draft);
    },
  });
}

test('a check that fails as Post is pressed gives no older answer', () => {
  document.body.innerHTML = '<form><textarea></textarea></form>';
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  const scope = document.querySelector('form') as Element;
  box.value = 'So proud of Jayden.';
  let checker = makeChecker(({ text }) => [makeFinding(text, 'Jayden')]);
  const onError = vi.fn();
  const checking = reviewBox(
    { box, scope, surface: 'post' },
    { site: findSite('x.com'), checker: () => checker, answers: () => ({}), onError },
    controller.signal,
    () => undefined,
  );
  expect(checking.now(false).findings).toHaveLength(1);
  checker = makeChecker(() => {
    throw new Error('broken');
  });
  expect(checking.now(false).findings).toHaveLength(1);
  box.value = 'So proud of Jayden and Mia.';
  expect(() => checking.now(false)).toThrow('broken');
  expect(onError).not.toHaveBeenCalled();
});
