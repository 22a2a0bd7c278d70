import { fields, type Key, type Values } from './fields.ts';
import { sortEntries } from './organisation-entries.ts';

/** Who has given a value: nobody, the person, or the organisation by managed policy. */
type Source = 'default' | 'person' | 'organisation';

/** A value that was passed over. Its words, and what would be right, stand in the catalogue under settings. */
export type Problem = {
  key: string;
  source: Source;
  kind: 'unknownKey' | 'wrongForm' | 'badEntry';
  /** The value as it stands, shortened. */
  found: string;
};

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
type Layers = { person: Record<string, unknown>; organisation: Record<string, unknown> };

/** Keys that say how the others count: never suggestions. */
const always: readonly Key[] = ['locked', 'managedBy'];

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
    const isFixed = locked || always.includes(key);
    const order: Source[] = isFixed ? ['organisation', 'person'] : ['person', 'organisation'];
    const given = { organisation, person, default: { [key]: fields[key].default } };
    const source = order.find((one) => given[one][key] !== undefined) ?? 'default';
    values[key] = given[source][key];
    sources[key] = source;
    if (source === 'organisation' && isFixed) lockedKeys.push(key);
  }
  // Behind a managed profile that does not exist stands the person's own choice.
  if (sources.profile === 'organisation' && person.profile)
    values.earlierProfiles = [person.profile, ...(person.earlierProfiles ?? [])];
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
  const isManaged = source === 'organisation';
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(stored)) {
    const field = Object.hasOwn(fields, key) ? fields[key as Key] : undefined;
    const complain = (kind: Problem['kind'], found: unknown) =>
      problems.push({ key, source, kind, found: shorten(found) });
    if (!field?.by.includes(source)) {
      if (isManaged) complain('unknownKey', value);
      continue;
    }
    const read = isManaged ? soften(value, field.schema?.type) : value;
    if (read === undefined) continue;
    if (field.test(read)) values[key] = read;
    else complain('wrongForm', value);
  }
  const { organisation } = values as Partial<Values>;
  if (organisation && isManaged) {
    const { overlay, bad } = sortEntries(organisation);
    values.organisation = overlay;
    for (const { part, entry } of bad)
      problems.push({ key: `organisation.${part}`, source, kind: 'badEntry', found: shorten(entry) });
  }
  return values as Partial<Values>;
}

/** Administrators' templates write 0 and 1 for a switch and leave empty texts for what is not set. */
function soften(value: unknown, type?: string): unknown {
  if (type === 'string' && typeof value === 'string') return value.trim() || undefined;
  if (type === 'boolean' && (value === 0 || value === 'false')) return false;
  if (type === 'boolean' && (value === 1 || value === 'true')) return true;
  return value;
}

function shorten(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** The profile in force among those that exist, and which chosen one is gone. */
export function chooseProfile(
  settings: Pick<Settings, 'profile' | 'earlierProfiles'>,
  known: readonly string[],
): { id: string; gone: string } {
  const { profile, earlierProfiles } = settings;
  if (profile === '' || known.includes(profile)) return { id: profile, gone: '' };
  return { id: earlierProfiles.find((id) => known.includes(id)) ?? '', gone: profile };
}
