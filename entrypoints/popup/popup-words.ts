import { i18n } from '#i18n';
import { bundledCategories } from '../../src/check/bundled-categories.ts';
import { title } from '../../src/check/say.ts';
import type { Access } from '../../src/page/read-access.ts';
import { nameOf } from '../../src/policy/name-of.ts';
import { ruleFor } from '../../src/policy/rule-for.ts';
import type { OrganisationOverlay, Profile } from '../../src/policy/types.ts';
import { writeDate } from '../../src/policy/write-date.ts';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import type { OrganisationLines } from '../../src/ui/popup/organisation-form.tsx';
import type { CheckGroup, ClauseLine, PopupProps } from '../../src/ui/popup/popup.tsx';
import type { ProfileChoice } from '../../src/ui/popup/profile-picker.tsx';

/** A profile as the list shows it. */
export function toChoice(profile: Profile): ProfileChoice {
  const { title: policy, reviewed } = profile.policy;
  return {
    id: profile.id,
    name: nameOf(profile),
    policy,
    reviewed: reviewed ? i18n.t('popup.reviewed', [writeDate(reviewed)]) : i18n.t('popup.undated'),
  };
}

/** What this page's state is called, the most important thing first: no access, no policy, off, cannot see, watching. */
export function toStatus(access: Access, settings: Settings, hasProfile: boolean): PopupProps['status'] {
  const { network, status } = access;
  const name = network ? i18n.t(`networks.${network}`) : i18n.t('networks.any');
  if (access.withheld) {
    return { tone: 'ask', text: i18n.t('popup.withheld'), allow: i18n.t('popup.allow', [name]) };
  }
  if (!hasProfile) return { tone: 'ask', text: i18n.t('popup.asksForProfile') };
  if (!network) return { tone: 'quiet', text: i18n.t('popup.elsewhere') };
  if (settings.off.includes(network)) return { tone: 'quiet', text: i18n.t('popup.off', [name]) };
  switch (status?.state) {
    case undefined:
      return { tone: 'ask', text: i18n.t('popup.reload') };
    case 'cannot-read':
      return { tone: 'ask', text: i18n.t('popup.cannotRead') };
    case 'error':
      return { tone: 'ask', text: i18n.t('popup.error') };
    case 'watching': {
      const boxes =
        status.composers === 1
          ? i18n.t('popup.watchingOne')
          : i18n.t('popup.watchingMore', [String(status.composers)]);
      const seen =
        status.findings === 0 ? i18n.t('popup.nothing') : i18n.t('popup.found', [String(status.findings)]);
      return { tone: 'good', text: `${boxes} ${seen}` };
    }
    default:
      return { tone: 'quiet', text: i18n.t('popup.noComposer') };
  }
}

/** What a profile checks, the weightiest first. */
export function toChecks(profile: Profile): CheckGroup[] {
  const weight = { advice: 0, caution: 1, serious: 2 };
  const groups: Record<CheckGroup['severity'], string[]> = { serious: [], caution: [], advice: [] };
  for (const category of bundledCategories.values()) {
    const rules = (['post', 'comment', 'bio', 'name', 'message'] as const).flatMap(
      (surface) => ruleFor(profile, category.id, surface, 'own') ?? [],
    );
    const [heaviest] = rules
      .map(({ severity }) => severity)
      .sort((one, other) => weight[other] - weight[one]);
    if (!heaviest) continue;
    const floor = category.floor ?? 'advice';
    groups[weight[floor] > weight[heaviest] ? floor : heaviest].push(title(bundledCategories, category.id));
  }
  return (['serious', 'caution', 'advice'] as const)
    .map((severity) => ({ severity, titles: groups[severity].sort() }))
    .filter(({ titles }) => titles.length > 0);
}

export function toClauses(profile: Profile): ClauseLine[] {
  return profile.clauses.map(({ id, ref, title: name, says, unchecked = '' }) => ({
    id,
    ref,
    title: name,
    says,
    unchecked,
  }));
}

/** What is wrong with the managed policy, for somebody who can act on it. */
export function toProblems(settings: Settings, gone: string, known: readonly string[]): string[] {
  const wrong = settings.problems
    .filter(({ source }) => source === 'organisation')
    .map(({ key, problem, remedy }) => i18n.t('popup.problem', [key, problem, remedy]));
  if (gone && settings.sources.profile === 'organisation')
    wrong.push(i18n.t('popup.problemProfile', [gone, known.join(', ')]));
  return wrong;
}

/** The organisation as lines of a form. */
export function toLines(overlay: OrganisationOverlay): OrganisationLines {
  const join = (list: readonly string[] = []) => list.join('\n');
  return {
    name: overlay.name ?? '',
    alsoKnownAs: join(overlay.alsoKnownAs),
    schools: join(
      (overlay.schools ?? []).map((school) => (typeof school === 'string' ? school : (school.name ?? ''))),
    ),
    handles: join(overlay.handles),
    domains: join(overlay.domains),
    phones: join(overlay.phones),
  };
}

/** The lines of the form as an organisation; empty lines fall away. */
export function toOverlay(lines: OrganisationLines): OrganisationOverlay {
  const split = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    name: lines.name.trim(),
    alsoKnownAs: split(lines.alsoKnownAs),
    schools: split(lines.schools),
    handles: split(lines.handles),
    domains: split(lines.domains),
    phones: split(lines.phones),
  };
}
