import { i18n } from '#i18n';
import type { Site } from '../../sites/site.ts';
import type { Act, BannerSize } from '../../ui/banner/view.ts';
import { bannerWords } from '../banner/banner-words.ts';
import { scopeOf } from '../composer/find-composer.ts';
import { copyWords } from '../edit/copy-words.ts';
import { reportBox } from '../status/write-report.ts';
import { followBox } from './follow-box.ts';
import type { Mount } from './mount-host.ts';
import { follow, followTheme, showBanner } from './show-banner.ts';
import { watchCover } from './watch-cover.ts';

const heardAfter = 300;
const nothing = { reading: { text: '', pieces: [] }, findings: [] };

/** A small, quiet sign beside a box that cannot be seen into, until the signal takes it away. */
export function showSign(
  mount: Mount,
  box: HTMLElement,
  site: Site,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): void {
  const cover = watchCover(box, mount);
  const composer = { box, scope: scopeOf(box), surface: 'post', cover } as const;
  const text = reportBox(box, site);
  const draw = (size: BannerSize, result?: string) => {
    showBanner(mount, composer, nothing, {
      ...{ size, cards: [], at: 0, posts: 'own', words: () => bannerWords(0, 0) },
      notice: i18n.t('banner.cannotRead'),
      noticeReport: i18n.t('banner.noticeReport'),
      report: { title: i18n.t('banner.reportBox'), text, ...(result ? { result } : {}) },
      onAct: (does) => onAct(does, size),
    });
  };
  const onAct = (does: Act, size: BannerSize) => {
    if (does.do === 'report') draw('report');
    else if (does.do === 'copy-report')
      void copyWords(text).then(
        (done) =>
          signal.aborted || draw('report', i18n.t(done ? 'banner.reportCopied' : 'banner.reportNotCopied')),
      );
    else draw(size === 'report' ? 'chip' : 'none');
  };
  draw('chip');
  // The live region may have come just now, and what comes with it is not heard.
  const timer = setTimeout(() => {
    mount.voice.textContent = i18n.t('banner.cannotRead');
  }, heardAfter);
  const move = () => {
    followTheme(mount, box);
    follow(mount, composer, nothing);
  };
  followBox(box, signal, move, cover.tell, onError);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    mount.clear();
  });
}
