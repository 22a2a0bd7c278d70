import { i18n } from '#i18n';
import type { Finding } from '../../check/types.ts';
import type { Profile } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import type { ReportView } from '../../ui/banner/view.ts';
import type { Composer } from '../composer/find-composer.ts';
import type { Review } from '../review-box.ts';
import { reportBox, reportLanguage, reportWarning } from '../status/write-report.ts';

/** A report that is open: whether the words go with it, and what became of copying it. */
export type Report = { withWords: boolean; result?: string };

type About = { composer: Composer; profile: Profile; site: Site; lead: Finding | undefined };

/** A report in full, as it would be copied: of a box that cannot be seen, of a language, or of a warning. */
export function showReport(
  { withWords, result }: Report,
  { isUnread, language, reading }: Review,
  { composer: { box, surface }, profile, site, lead }: About,
): ReportView | undefined {
  const done = result ? { result } : {};
  if (isUnread) return { title: i18n.t('banner.reportBox'), text: reportBox(box, site), ...done };
  if (lead) {
    const words = reading.text.slice(lead.start, lead.end);
    const about = { profile, surface, site };
    const text = reportWarning(lead, withWords ? { ...about, words } : about);
    return { title: i18n.t('banner.reportTitle'), text, withWords, ...done };
  }
  if (!language) return undefined;
  const text = reportLanguage(language, { surface, site });
  return { title: i18n.t('banner.reportLanguage'), text, ...done };
}
