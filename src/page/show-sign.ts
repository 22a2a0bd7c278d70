import { i18n } from '#i18n';
import { bannerWords } from './banner-words.ts';
import { scopeOf } from './find-composer.ts';
import { followBox } from './follow-box.ts';
import type { Mount } from './mount-host.ts';
import { follow, showBanner } from './show-banner.ts';

const nothing = { reading: { text: '', pieces: [] }, findings: [] };

/** A small, quiet sign beside a box that cannot be seen into, until the signal takes it away. */
export function showSign(mount: Mount, box: HTMLElement, signal: AbortSignal): void {
  const composer = { box, scope: scopeOf(box), surface: 'post' } as const;
  const draw = (size: 'chip' | 'none') => {
    showBanner(mount, composer, nothing, {
      ...{ size, cards: [], at: 0, posts: 'own', words: bannerWords(0, 0) },
      notice: i18n.t('banner.cannotRead'),
      onAct: () => draw('none'),
    });
  };
  draw('chip');
  mount.voice.textContent = i18n.t('banner.cannotRead');
  followBox(box, signal, () => void follow(mount, composer, nothing));
  signal.addEventListener('abort', () => mount.clear());
}
