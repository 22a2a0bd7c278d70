import { nameOf } from '../../policy/name-of.ts';
import type { Category, Clause, Disclaimer, Profile, Rule } from '../../policy/types.ts';
import { drawTable } from './draw-table.ts';

/** docs/policies.md: which policy speaks of what, and every clause of each. */
export function describePolicies(profiles: readonly Profile[], categories: readonly Category[]): string {
  return [
    '# The policies',
    'Generated from rules/profiles by `npm run docs`; do not edit by hand. What a clause says is in our words: the policy itself decides.',
    '## Which policy speaks of what',
    "Each cell: the severity by the policy's own verb, whether a clause *says* it or only *implies* it, and the clauses, the most telling first. Where a policy judges by surface (bio, name) or by voice (one's own account, the school's), each has its own line. \"–\": the policy is silent. A category's own floor may raise the severity; it stands in the category's file.",
    drawTable(
      ['', ...profiles.map(nameOf)],
      categories.map((category) => [
        `\`${category}\``,
        ...profiles.map((profile) => cell(profile, category)),
      ]),
    ),
    ...profiles.map(describeProfile),
  ]
    .join('\n\n')
    .concat('\n');
}

function cell(profile: Profile, category: Category): string {
  const rules = profile.rules.filter((rule) => rule.categories.includes(category));
  const refs = (rule: Rule) => rule.clauses.map((id) => refOf(profile, id)).join('; ');
  return (
    rules.map((rule) => `${where(rule)}**${rule.severity}**, ${rule.basis}: ${refs(rule)}`).join('<br>') ||
    '–'
  );
}

function where({ surfaces = [], voice }: Rule): string {
  const account = { own: 'own account', school: "school's account" };
  const limits = [...surfaces, ...(voice ? [account[voice]] : [])];
  return limits.length > 0 ? `(${limits.join(', ')}) ` : '';
}

function refOf(profile: Profile, id: Clause['id']): string {
  return profile.clauses.find((clause) => clause.id === id)?.ref ?? id;
}

function describeProfile(profile: Profile): string {
  const { policy, organisation, disclaimer, clauses } = profile;
  const names = [organisation, ...organisation.schools].flatMap((body) => [body.name, ...body.alsoKnownAs]);
  const facts = [
    `Profile: \`${profile.id}\``,
    `Policy: ${policy.title}`,
    `Reviewed: ${policy.reviewed ?? 'the policy gives no date'}; next review: ${policy.nextReview ?? 'the policy gives no date'}`,
    ...(policy.url ? [`Where: ${policy.url}`] : []),
    policy.source,
    `Names it knows: ${[...new Set(names)].filter(Boolean).join(', ') || 'none; the person gives their own'}`,
    `In doubt, ask ${profile.ask}.`,
    `Disclaimer: ${disclaimer ? describeDisclaimer(profile, disclaimer) : 'none'}`,
  ];
  const unchecked = clauses.filter((clause) => clause.unchecked !== undefined);
  return [
    `## ${nameOf(profile)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    '### What is checked',
    drawTable(
      ['Clause', 'Title', 'In our words', 'Speaks of'],
      clauses
        .filter((clause) => clause.unchecked === undefined)
        .map((clause) => [clause.ref, clause.title, clause.says, speaksOf(profile, clause)]),
    ),
    '### What no check of a text can speak of',
    unchecked.length === 0
      ? 'Nothing.'
      : drawTable(
          ['Clause', 'Title', 'In our words', 'Why not'],
          unchecked.map((clause) => [clause.ref, clause.title, clause.says, clause.unchecked ?? '']),
        ),
  ].join('\n\n');
}

function describeDisclaimer(profile: Profile, disclaimer: Disclaimer): string {
  const triggers = {
    organisation: 'the organisation is named',
    workplace: 'the workplace is shown',
    occupation: "one's occupation is told",
    'work-view': 'a view about work is given',
  };
  const when =
    disclaimer.neededWhen.map((trigger) => triggers[trigger]).join(' or ') || 'nothing calls for it';
  const wording = disclaimer.quoted
    ? `"${disclaimer.wording}" (the policy's own example)`
    : `${disclaimer.wording} (our wording)`;
  const place = disclaimer.goesIn === 'account' ? "in the account's description" : 'in the post';
  return `${wording}, ${place}, when ${when}; ${refOf(profile, disclaimer.clause)}`;
}

function speaksOf(profile: Profile, clause: Clause): string {
  const rules = profile.rules.filter((rule) => rule.clauses.includes(clause.id));
  return [...new Set(rules.flatMap((rule) => rule.categories))]
    .map((category) => `\`${category}\``)
    .join(', ');
}
