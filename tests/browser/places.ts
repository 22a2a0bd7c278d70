import type { Locator } from 'playwright-core';
import type { Place } from './read-banner.ts';

/** True where two places have a point in common. */
export function overlap(one: Place, other: Place): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Of an editor the written lines, of a text field all of it. */
export function placeOfWords(box: Locator): Promise<Place> {
  return box.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = (
      element.childNodes.length > 0 ? range : element
    ).getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** An element as the window shows it, in CSS pixels. */
export function placeOfElement(element: Locator): Promise<Place> {
  return element.evaluate((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Where words stand in an editor, and the line that the caret is in. */
export type Places = { word: Place; line: Place };

export function placesOf(box: Locator, word: string): Promise<Places> {
  return box.evaluate((element, wanted) => {
    const pick = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      break;
    }
    const around = pick(element.getBoundingClientRect());
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? around;
    return { word: pick(range.getBoundingClientRect()), line: { ...around, top, bottom } };
  }, word);
}
