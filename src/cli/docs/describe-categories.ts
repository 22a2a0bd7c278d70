import { readdirSync, readFileSync } from 'node:fs';
import type { CategoryExample, CategoryFile, Sign, Veto } from '../../check/category.ts';
import { nameOf } from '../../policy/name-of.ts';
import type { Profile } from '../../policy/types.ts';
import { drawTable } from './draw-table.ts';

/** docs/categories.md: what each category means, what raises it and what takes it back. `detectors`: their own first lines. */
export function describeCategories(
  categories: readonly CategoryFile[],
  profiles: readonly Profile[],
  detectors: Readonly<Record<string, string>>,
): string {
  const sorted = [...categories].sort((one, other) => one.id.localeCompare(other.id, 'en-GB'));
  return [
    '# The categories',
    'Generated from rules/categories by `npm run docs`; do not edit by hand. The examples run as tests, so some of them are as ugly as what they stand for.',
    'A *set* is a named list of phrases in the category\'s file ("common", "school" and so on: in rules/words). A *sign* names sets that must stand together. A finding is *sure* unless it says *possible*. How loud it is follows the policy, and is never less than the *floor*. *Pauses* marks the categories that may hold back a press on Post for a question, for sure findings only.',
    drawTable(
      ['', '', 'Floor', 'Pauses', 'Policies that speak of it'],
      sorted.map((category) => [
        `[\`${category.id}\`](#${category.id})`,
        textOf(category, 'title'),
        category.floor ?? '',
        category.pauses ? 'yes' : '',
        `${profiles.filter((profile) => speaksOf(profile, category.id)).length} of ${profiles.length}`,
      ]),
    ),
    ...sorted.map((category) => describeCategory(category, profiles, detectors)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Each detector's own first line, as it stands in src/check/detectors. */
export function readDetectorDocs(): Record<string, string> {
  const folder = new URL('../../check/detectors/', import.meta.url);
  const docs: Record<string, string> = {};
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    for (const [, doc = '', name = ''] of source.matchAll(
      /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export (?:function|const) detect(\w+)/g,
    ))
      docs[name.replace(/\B[A-Z]/g, '-$&').toLowerCase()] = doc.replace(/\s*\n\s*\*\s*/g, ' ').trim();
  }
  return docs;
}

function describeCategory(
  category: CategoryFile,
  profiles: readonly Profile[],
  detectors: Readonly<Record<string, string>>,
): string {
  const { id, detector, signs = [], vetoes = [], vetoGroups = {}, sets = {}, examples } = category;
  const raises = [
    ...(detector ? [detectors[detector] ?? `The detector ${detector}.`] : []),
    ...signs.map(describeSign),
  ];
  const takesBack = [
    ...vetoes.map(describeVeto),
    ...Object.entries(vetoGroups).map(
      ([group, some]) => `Where a sign says ${nameSet(group)}: ${some.map(describeVeto).join('; ')}`,
    ),
  ];
  const names = Object.entries(sets).map(([name, phrases]) => `*${spaced(name)}* (${phrases.length})`);
  return [
    `<a id="${id}"></a>\n\n## ${textOf(category, 'title')}`,
    textOf(category, 'why'),
    bullets(factsOf(category, profiles)),
    `Raised by\n\n${bullets(raises)}`,
    ...(takesBack.length > 0 ? [`Taken back by\n\n${bullets(takesBack)}`] : []),
    ...(names.length > 0 ? [`Its sets, with how many phrases: ${names.join(', ')}.`] : []),
    ...quote('Found in', examples.found),
    ...quote('Not found in', examples.clean),
  ].join('\n\n');
}

function factsOf(category: CategoryFile, profiles: readonly Profile[]): string[] {
  const { id, floor, pauses, surfaces, anyLanguage } = category;
  const silent = profiles.filter((profile) => !speaksOf(profile, id)).map(nameOf);
  const speaking = profiles.flatMap((profile) => speaksOf(profile, id) ?? []);
  return [
    `File: rules/categories/${id}.json`,
    `Policies: ${[...speaking, ...(silent.length > 0 ? [`silent: ${silent.join(', ')}`] : [])].join('; ')}`,
    ...(floor ? [`Floor: ${floor}`] : []),
    ...(pauses ? ['May pause before Post'] : []),
    ...(surfaces ? [`Only in: ${surfaces.join(', ')}`] : []),
    ...(anyLanguage ? ['Needs no English: looked for in any language'] : []),
    `What it advises: ${textOf(category, 'fix')}`,
  ];
}

function speaksOf(profile: Profile, category: string): string | undefined {
  const rules = profile.rules.filter(({ categories }) => categories.includes(category));
  const verdicts = rules.map(({ severity, basis, surfaces = [], voice }) => {
    const limits = [...surfaces, ...(voice === 'school' ? ["school's account"] : [])];
    return `${severity}, ${basis}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`;
  });
  return rules.length > 0 ? `${nameOf(profile)}: ${[...new Set(verdicts)].join(' / ')}` : undefined;
}

function describeVeto({ any, scope }: Veto): string {
  return `${listSets(any, 'or')}, ${where(scope)}`;
}

function describeSign(sign: Sign): string {
  const { all, none, vetoes = [], scope, within, ordered, certainty, surfaces, media } = sign;
  const groups = vetoes.filter((veto) => typeof veto === 'string');
  const together = within === undefined ? where(scope) : `at most ${within} words apart`;
  return [
    all.map((name) => listSets(name.split('|'), 'or')).join(' with '),
    ...(all.length > 1 ? [`, ${ordered ? 'in this order, ' : ''}${together}`] : []),
    ...(surfaces ? [`; only in ${surfaces.join(', ')}`] : []),
    ...(media ? ['; only with a picture or video attached'] : []),
    ...(none ? [`; not beside ${listSets(none, 'or')}`] : []),
    ...(groups.length > 0 ? [`; taken back as said of ${listSets(groups, 'and')}`] : []),
    ...(certainty === 'possible' ? ['; possible'] : []),
  ].join('');
}

function where(scope: Veto['scope'] = 'sentence'): string {
  return {
    sentence: 'in one sentence',
    nearby: 'in a sentence or its neighbours',
    text: 'anywhere in the text',
    place: 'over the words found',
  }[scope];
}

const provided: Readonly<Record<string, string>> = {
  '@organisation': "the organisation's name",
  '@name': "a person's name",
  '@pupil': "a pupil's name",
  '@colleague': "a colleague's name",
  '@email': 'an e-mail address',
  '@url': 'a web address',
  '@handle': 'a handle',
};

function listSets(names: readonly string[], and: string): string {
  const words = names.map(nameSet);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

function nameSet(name: string): string {
  if (name.startsWith('reply:'))
    return `${nameSet(name.slice('reply:'.length))} in the post that is answered`;
  const [file, set] = name.includes('.') ? name.split('.') : [undefined, name];
  return provided[name] ?? `*${spaced(set ?? '')}*${file ? ` (${file})` : ''}`;
}

function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}

function quote(heading: string, examples: readonly CategoryExample[]): string[] {
  if (examples.length === 0) return [];
  return [
    `${heading}\n\n${bullets(
      examples.map((example) => {
        if (typeof example === 'string') return code(example);
        const { text, surface, media, replyTo } = example;
        const about = [
          surface,
          media && `with ${media.join(', ')}`,
          replyTo && `in answer to ${code(replyTo)}`,
        ];
        return `${code(text)} (${about.filter(Boolean).join(', ')})`;
      }),
    )}`,
  ];
}

/** As typed: Markdown must not read asterisks or underscores into it. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replace(/\s*\n\s*/g, ' ⏎ ')}${fence}`;
}

function textOf({ id, messages }: CategoryFile, key: string): string {
  return messages['en-GB']?.[key] ?? id;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
