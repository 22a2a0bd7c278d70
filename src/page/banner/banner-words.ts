import { i18n } from '#i18n';
import type { BannerWords } from '../../ui/banner/view.ts';

type Fixed = Omit<BannerWords, 'position' | 'count'>;
let fixed: Fixed | undefined;

/** The banner's words: those that count, and the fixed ones, which are asked of the browser once. */
export function bannerWords(at: number, of: number): BannerWords {
  fixed ??= readFixed();
  return {
    ...fixed,
    position: i18n.t('banner.position', [at + 1, of]),
    count: i18n.t('banner.count', [of - 1]),
  };
}

function readFixed(): Fixed {
  return {
    name: i18n.t('extension.name'),
    close: i18n.t('banner.close'),
    more: i18n.t('banner.more'),
    next: i18n.t('banner.next'),
    previous: i18n.t('banner.previous'),
    inOurWords: i18n.t('banner.inOurWords'),
    notNow: i18n.t('banner.notNow'),
    less: i18n.t('banner.less'),
    yes: i18n.t('banner.yes'),
    no: i18n.t('banner.no'),
    advice: i18n.t('banner.advice'),
    forSchool: i18n.t('banner.forSchool'),
    before: i18n.t('banner.before'),
    goBack: i18n.t('banner.goBack'),
    anyway: i18n.t('banner.anyway'),
    back: i18n.t('banner.back'),
    report: i18n.t('banner.report'),
    reportWhy: i18n.t('banner.reportWhy'),
    reportWords: i18n.t('banner.reportWords'),
    reportCopy: i18n.t('banner.reportCopy'),
  };
}
