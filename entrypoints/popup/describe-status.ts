import { i18n } from '#i18n';
import { bundledCategories } from '../../src/check/bundled-categories.ts';
import { title } from '../../src/check/finding/say.ts';
import type { Access } from '../../src/page/status/read-access.ts';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import type { PageStatus } from '../../src/ui/popup/status-note.tsx';

/** What this page's state is called, the most important thing first: no access, no policy, off, cannot see, watching. */
export function describeStatus(
  { network, status, withheld }: Access,
  { off, pause }: Pick<Settings, 'off' | 'pause'>,
  hasProfile: boolean,
): PageStatus {
  const name = network ? i18n.t(`networks.${network}`) : i18n.t('networks.any');
  const say = (tone: PageStatus['tone'], text: string, detail: string): PageStatus => ({
    tone,
    text,
    detail,
  });
  if (withheld) {
    const label = network ? i18n.t('popup.allow', [name]) : i18n.t('popup.allowAll');
    return {
      ...say('ask', i18n.t('popup.withheld'), i18n.t('popup.withheldHow')),
      button: { label, does: 'allow' },
    };
  }
  if (!hasProfile) return say('ask', i18n.t('popup.asksForProfile'), i18n.t('popup.asksForProfileHow'));
  if (!network) return say('quiet', i18n.t('popup.elsewhere'), i18n.t('popup.elsewhereHow'));
  if (off.includes(network)) return say('quiet', i18n.t('popup.off', [name]), i18n.t('popup.offHow'));
  const reload = { label: i18n.t('popup.reloadNow'), does: 'reload' as const };
  switch (status?.state) {
    case undefined:
      return { ...say('ask', i18n.t('popup.reload'), i18n.t('popup.reloadHow')), button: reload };
    case 'cannot-read':
      return say('ask', i18n.t('popup.cannotRead'), i18n.t('popup.cannotReadHow'));
    case 'error':
      return { ...say('ask', i18n.t('popup.error'), i18n.t('popup.errorHow')), button: reload };
    case 'not-english':
    case 'watching':
      // No green light where nothing could be shown.
      if (status.isThrownOut && status.state === 'watching' && status.findings === 0)
        return { ...say('ask', i18n.t('popup.thrownOut'), i18n.t('popup.thrownOutHow')), button: reload };
      return { ...describeFindings(status), ...noteOn(status, pause) };
    default:
      return say('quiet', i18n.t('popup.noComposer'), i18n.t('popup.noComposerHow'));
  }
}

type Answer = NonNullable<Access['status']>;

/** What does not hold here, though the box is watched. */
function noteOn(
  { state, findings, isPostUnknown, isCramped, isSlow, isCut, isThrownOut }: Answer,
  pause: boolean,
): Pick<PageStatus, 'note'> {
  const notes: string[] = [];
  if (state === 'not-english' && findings > 0)
    notes.push(`${i18n.t('popup.notEnglish')}. ${i18n.t('popup.notEnglishHow')}`);
  if (isThrownOut) notes.push(`${i18n.t('popup.thrownOut')}. ${i18n.t('popup.thrownOutHow')}`);
  if (isCramped && findings > 0) notes.push(i18n.t('popup.cramped'));
  if (isCut) notes.push(i18n.t('popup.long'));
  if (isSlow) notes.push(i18n.t('popup.slow'));
  if (pause && isPostUnknown) notes.push(i18n.t('popup.noPost'));
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function describeFindings({ state, findings, categories, composers }: Answer): PageStatus {
  if (findings === 0 && state === 'not-english')
    return { tone: 'ask', text: i18n.t('popup.notEnglish'), detail: i18n.t('popup.notEnglishHow') };
  if (findings === 0) {
    // No green light: the page counts a box as watched before anything in it was checked.
    const text =
      composers === 1 ? i18n.t('popup.watchingOne') : i18n.t('popup.watchingMore', [String(composers)]);
    return { tone: 'watching', text, detail: i18n.t('popup.watchingHow') };
  }
  return {
    tone: 'found',
    count: findings,
    text: findings === 1 ? i18n.t('popup.foundOne') : i18n.t('popup.found', [String(findings)]),
    detail: categories.map((category) => title(bundledCategories, category)).join(' · '),
  };
}
