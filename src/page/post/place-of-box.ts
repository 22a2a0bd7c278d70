import { i18n } from '#i18n';
import { matches } from '../composer/dom.ts';
import { findBoxes } from '../composer/find-box.ts';
import type { Composer } from '../composer/find-composer.ts';
import { wholes } from '../composer/parts.ts';
import type { Question } from './ask-first.ts';

/** Which of the boxes that a press would post a box is, in words; undefined where there is but one. */
export function placeOfBox(box: HTMLElement, { scope }: Composer, { parts }: Question): string | undefined {
  const all = matches(scope, wholes) ? findBoxes(scope) : parts.map((part) => part.box);
  return all.length > 1 && all.includes(box)
    ? i18n.t('banner.inBox', [all.indexOf(box) + 1, all.length])
    : undefined;
}
