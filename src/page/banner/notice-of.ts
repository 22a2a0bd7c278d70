import { i18n } from '#i18n';
import type { Review } from '../review-box.ts';
import { isForeign } from '../text/detect-language.ts';

/** What stands above findings: text that cannot be read, another language, a text too long. */
export function noticeOf({ language, isCut, isUnread }: Review, isCard: boolean): string | undefined {
  if (isUnread) return i18n.t('banner.cannotRead');
  const notices: string[] = [];
  if (isForeign(language)) notices.push(i18n.t(isCard ? 'banner.englishSome' : 'banner.english'));
  if (isCut) notices.push(i18n.t('banner.long'));
  return notices.join(' ') || undefined;
}
