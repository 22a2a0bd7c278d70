import { expect, test } from 'vitest';
import { placeBanner, type Rect } from '../../../src/page/draw/place-banner.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  ...{ left, top, right: left + width, bottom: top + height },
});
const dialog = rect(450, 100, 500, 400);
const text = rect(466, 180, 400, 60);
const button = rect(466, 440, 468, 40);

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('beside the dialog where there is room', () => {
  const at = placeBanner(
    { width: 324, height: 400 },
    { window: { width: 1400, height: 900 }, text, keep: [button], spare: [dialog] },
  );
  expect(at).toEqual({ left: dialog.right + 8, top: text.top, height: 400 });
});

test.each([
  [1400, 900],
  [1000, 700],
  [640, 480],
  [320, 640],
  [320, 480],
])('never over the text or the buttons in a window of %d × %d', (width, height) => {
  for (let seed = 1; seed < 200; seed++) {
    const left = (seed * 37) % Math.max(1, width - 200);
    const top = (seed * 53) % Math.max(1, height - 200);
    const words = rect(left, top, 180, 20 + (seed % 5) * 20);
    const post = rect(left, words.bottom + 20, 80, 32);
    const spare = [rect(left - 16, top - 40, 230, 240)];
    const at = placeBanner(
      { width: Math.min(324, width - 16), height: 420 },
      { window: { width, height }, text: words, keep: [post], spare },
    );
    if (!at) continue;
    const card = rect(at.left, at.top, Math.min(324, width - 16), at.height);
    expect(overlaps(card, words) || overlaps(card, post)).toBe(false);
    expect(card.left >= 0 && card.top >= 0 && card.right <= width && card.bottom <= height).toBe(true);
  }
});

test('nowhere rather than over the words', () => {
  const full = rect(0, 0, 320, 480);
  expect(
    placeBanner(
      { width: 300, height: 200 },
      { window: { width: 320, height: 480 }, text: full, keep: [], spare: [] },
    ),
  ).toBeUndefined();
});

test('as high as the room under the text, rather than far from it', () => {
  const caption = rect(736, 262, 300, 120);
  const size = { width: 324, height: 455 };
  const at = placeBanner(size, {
    ...{ window: { width: 1280, height: 800 }, text: caption, box: rect(736, 262, 308, 170) },
    ...{ keep: [rect(990, 156, 60, 28)], spare: [rect(220, 149, 840, 503)] },
  });
  expect(at).toEqual({ left: 948, top: caption.bottom + 8, height: 402 });
});
