import { i18n } from '#i18n';
import type { BannerWords } from '../ui/banner/view.ts';

/** The banner's fixed words, with the two that count. */
export function bannerWords(at: number, of: number): BannerWords {
  return {
    name: i18n.t('extension.name'),
    close: i18n.t('banner.close'),
    more: i18n.t('banner.more'),
    next: i18n.t('banner.next'),
    previous: i18n.t('banner.previous'),
    position: i18n.t('banner.position', [at + 1, of]),
    count: i18n.t('banner.count', [of - 1]),
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
