import { i18n } from '#i18n';
import { bundledCategories } from '../../src/check/bundled-categories.ts';
import { title } from '../../src/check/finding/say.ts';
import { nameOf } from '../../src/policy/name-of.ts';
import { ruleFor } from '../../src/policy/rule-for.ts';
import type { Profile, Rule, Severity, Voice } from '../../src/policy/types.ts';
import { writeDate } from '../../src/policy/write-date.ts';
import type { CheckGroup } from '../../src/ui/popup/checks-view.tsx';
import type { ClauseLine } from '../../src/ui/popup/clauses-view.tsx';
import type { ChosenPolicy } from '../../src/ui/popup/policy-card.tsx';
import type { ProfileChoice } from '../../src/ui/popup/profile-picker.tsx';

const surfaces = ['post', 'comment', 'bio', 'name', 'message'] as const;
const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** A profile as the list shows it. */
export function describeChoice(profile: Profile): ProfileChoice {
  const { title: policy, reviewed } = profile.policy;
  return {
    id: profile.id,
    name: nameOf(profile),
    policy,
    reviewed: reviewed ? i18n.t('popup.reviewed', [writeDate(reviewed)]) : i18n.t('popup.undated'),
  };
}

/** The profile in force, with all that is said about it. */
export function describeChosen(profile: Profile): ChosenPolicy {
  const { nextReview, source } = profile.policy;
  return {
    ...describeChoice(profile),
    nextReview: nextReview ? i18n.t('popup.nextReview', [writeDate(nextReview)]) : '',
    source,
    ask: i18n.t('popup.ask', [profile.ask]),
  };
}

/** What a profile checks, the weightiest first, each with the clause that leads. */
export function describeChecks(profile: Profile, voice: Voice): CheckGroup[] {
  const groups: Record<Severity, CheckGroup['checks'][number][]> = { serious: [], caution: [], advice: [] };
  for (const category of bundledCategories.values()) {
    const [rule] = surfaces
      .flatMap((surface) => ruleFor(profile, category.id, surface, voice) ?? [])
      .sort((one, other) => weight[other.severity] - weight[one.severity]);
    if (!rule) continue;
    const floor = category.floor ?? 'advice';
    groups[weight[floor] > weight[rule.severity] ? floor : rule.severity].push({
      title: title(bundledCategories, category.id),
      ref: refOf(profile, rule),
      isNearest: rule.basis === 'implies',
    });
  }
  return (['serious', 'caution', 'advice'] as const)
    .map((severity) => ({
      severity,
      checks: groups[severity].sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
    }))
    .filter(({ checks }) => checks.length > 0);
}

function refOf({ clauses }: Profile, { clauses: [first] }: Rule): string {
  return clauses.find(({ id }) => id === first)?.ref ?? '';
}

/** Every clause as the list shows it. */
export function describeClauses(profile: Profile): ClauseLine[] {
  return profile.clauses.map(({ id, ref, title: name, says, unchecked = '' }) => ({
    id,
    ref,
    title: name,
    says,
    unchecked,
  }));
}
