import { i18n } from '#i18n';
import { fields, type Key } from '../../src/settings/fields.ts';
import type { Problem, Settings } from '../../src/settings/resolve-settings.ts';

/** What is wrong with the managed policy, for somebody who can act on it. */
export function describeProblems(
  { problems, sources }: Settings,
  gone: string,
  known: readonly string[],
): string[] {
  const wrong = problems.filter(({ source }) => source === 'organisation').map(describe);
  if (gone && sources.profile === 'organisation')
    wrong.push(i18n.t('settings.problem.unknownProfile', [gone, known.join(', ')]));
  return wrong;
}

function describe({ key, kind, found }: Problem): string {
  if (kind === 'unknownKey') {
    const keys = (Object.keys(fields) as Key[]).filter((one) => fields[one].schema);
    return i18n.t('settings.problem.unknownKey', [key, keys.join(', ')]);
  }
  const said = i18n.t(`settings.problem.${kind}`, [key, found]);
  return kind === 'badEntry' ? said : `${said} ${i18n.t(`settings.remedy.${key as 'profile'}`)}`;
}
