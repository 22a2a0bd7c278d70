import { i18n } from '#i18n';
import { type Categories, say, title, why } from '../../check/finding/say.ts';
import type { Finding } from '../../check/types.ts';
import type { Clause, Profile } from '../../policy/types.ts';
import { writeDate } from '../../policy/write-date.ts';
import type { CardView } from '../../ui/banner/view.ts';
import { fixesOf } from '../edit/fixes-of.ts';
import type { Group } from './group-findings.ts';

/** What a card may need to know besides its findings. */
export type Circumstances = {
  text: string;
  profile: Profile;
  categories: Categories;
  isAccountUnknown: boolean;
  result?: string;
};

const shortest = 2;
const longest = 40;

/** Puts a group of findings into words for people. */
export function explainGroup(group: Group, about: Circumstances): CardView {
  const { lead, others, again } = group;
  const { profile, text, categories } = about;
  const [clause, ...more] = lead.clauses;
  const also = [...more, ...others.flatMap(({ clauses }) => clauses)].filter(
    (one, at, all) => one.id !== clause?.id && all.findIndex(({ id }) => id === one.id) === at,
  );
  const words = text.slice(lead.start, lead.end).trim();
  const found = say(categories, lead.category, lead.message);
  const asks =
    lead.category === 'disclaimer' && profile.disclaimer?.goesIn === 'account' && about.isAccountUnknown;
  return {
    severity: lead.severity,
    severityWord: i18n.t(`banner.severity.${lead.severity}`),
    title: title(categories, lead.category),
    found: again.length > 0 ? `${found} ${i18n.t('banner.times', [again.length + 1])}` : found,
    why: why(categories, lead.category),
    basis: i18n.t(lead.basis === 'says' ? 'banner.basisSays' : 'banner.basisImplies'),
    clause: { ref: clause?.ref ?? '', title: clause?.title ?? '', says: clause?.says ?? '' },
    ...(also.length > 0
      ? { also: i18n.t('banner.also', [also.slice(0, 3).map(nameClause).join('; ')]) }
      : {}),
    advice: adviceOf(lead, categories),
    fixes: fixesOf(group).map(({ message, edits }) => ({
      label:
        edits.length > 0
          ? nameFix(say(categories, lead.category, message), edits.length)
          : i18n.t('banner.copyLine'),
    })),
    ...(asks ? { question: i18n.t('banner.accountQuestion') } : {}),
    ...(words.length >= shortest && words.length <= longest && !words.includes('\n')
      ? { never: i18n.t('banner.never', [words.length > 24 ? `${words.slice(0, 23).trimEnd()}…` : words]) }
      : {}),
    ...(about.result ? { result: about.result } : {}),
    policy: policyLine(profile),
    ask: i18n.t('banner.ask', [clause?.ask ?? profile.ask]),
  };
}

function nameFix(message: string, times: number): string {
  const label = message.replace(/\.$/, '');
  if (times === 1) return label;
  return times === 2 ? i18n.t('banner.fixBoth', [label]) : i18n.t('banner.fixAll', [label, times]);
}

function adviceOf(finding: Finding, categories: Categories): string[] {
  return finding.fixes
    .filter(({ edit }) => !edit)
    .map(({ message }) => say(categories, finding.category, message));
}

function nameClause({ ref, title }: Clause): string {
  return `${ref} – ${title}`;
}

function policyLine({ policy }: Profile): string {
  return policy.reviewed
    ? i18n.t('banner.policyReviewed', [policy.title, writeDate(policy.reviewed)])
    : policy.title;
}
