import { i18n } from '#i18n';
import type { CardView } from '../../ui/banner/view.ts';

/** Speaks through the live region, and each set of findings once. */
export function makeVoice(region: HTMLElement) {
  let heard = '';
  return {
    say(words: string): void {
      region.textContent = words;
    },
    /** When the person is idle and the set of findings, named by `key`, has changed. */
    hear(key: string, cards: readonly CardView[]): void {
      if (key === heard) return;
      heard = key;
      const [first] = cards;
      if (!first) {
        region.textContent = '';
        return;
      }
      const { title, severityWord, clause } = first;
      region.textContent =
        cards.length > 1
          ? i18n.t('banner.heardMore', [title, severityWord, clause.ref, cards.length - 1])
          : i18n.t('banner.heardOne', [title, severityWord, clause.ref]);
    },
  };
}
