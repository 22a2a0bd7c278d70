import { fields, type Key, type Values } from './fields.ts';

export type Source = 'default' | 'person' | 'organisation';

/** A value that was passed over, where it stood and what would be right. */
export type Problem = { key: string; source: Source; problem: string; remedy: string };

/** The settings in force, with where each comes from. */
export type Settings = Values & {
  sources: Record<Key, Source>;
  /** Keys that a managed policy fixes. */
  lockedKeys: readonly Key[];
  /** Whether a managed policy sets anything at all. */
  managed: boolean;
  problems: readonly Problem[];
};

/** What is stored: the person's own values and the organisation's. Both come from outside and are checked here. */
export type Layers = { person: Record<string, unknown>; organisation: Record<string, unknown> };

/**
 * Lays the layers over each other: defaults < person < organisation. A managed value that is not `locked` gives way to
 * the person's. A bad value is passed over with a problem, the rest stays in force.
 */
export function resolveSettings(layers: Layers): Settings {
  const problems: Problem[] = [];
  const organisation = readLayer(layers.organisation, 'organisation', problems);
  const person = readLayer(layers.person, 'person', problems);
  const locked = organisation.locked ?? fields.locked.default;
  const values: Record<string, unknown> = {};
  const sources: Record<string, Source> = {};
  const lockedKeys: Key[] = [];
  for (const key of Object.keys(fields) as Key[]) {
    const given: [Source, unknown][] = [
      ['person', person[key]],
      ['organisation', organisation[key]],
    ];
    const isFixed = key === 'locked' || key === 'managedBy' || locked;
    if (!isFixed) given.reverse();
    const [source, value] = given.findLast(([, one]) => one !== undefined) ?? [
      'default',
      fields[key].default,
    ];
    values[key] = value;
    sources[key] = source as Source;
    if (source === 'organisation' && isFixed) lockedKeys.push(key);
  }
  return {
    ...(values as Values),
    sources: sources as Record<Key, Source>,
    lockedKeys,
    managed: Object.keys(organisation).length > 0,
    problems,
  };
}

function readLayer(
  stored: Record<string, unknown>,
  source: 'person' | 'organisation',
  problems: Problem[],
): Partial<Values> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    const field = Object.hasOwn(fields, key) ? fields[key as Key] : undefined;
    if (!field?.by.includes(source)) {
      if (source === 'organisation') {
        const known = (Object.keys(fields) as Key[]).filter((one) => fields[one].by.includes('organisation'));
        problems.push({
          key,
          source,
          problem: 'is no key that a policy can set',
          remedy: `Known keys: ${known.join(', ')}.`,
        });
      }
    } else if (field.test(value)) values[key] = value;
    else
      problems.push({
        key,
        source,
        problem: `is ${JSON.stringify(value)?.slice(0, 60)}`,
        remedy: field.remedy,
      });
  }
  return values as Partial<Values>;
}

/** The profile in force among those that exist, and whether the chosen one is gone. */
export function chooseProfile(
  settings: Pick<Settings, 'profile' | 'lastGoodProfile'>,
  known: readonly string[],
): { id: string; gone: string } {
  const { profile, lastGoodProfile } = settings;
  if (profile === '' || known.includes(profile)) return { id: profile, gone: '' };
  return { id: known.includes(lastGoodProfile) ? lastGoodProfile : '', gone: profile };
}
