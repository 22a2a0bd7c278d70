import type { OrganisationOverlay } from '../policy/types.ts';
import {
  type BadEntry,
  type OrganisationPart,
  organisationParts,
  sortEntries,
} from './organisation-entries.ts';

/** An organisation as lines of a form. */
export type Lines = Record<OrganisationPart, string>;

/** The organisation as lines of a form. */
export function toLines(overlay: OrganisationOverlay): Lines {
  const join = (list: readonly string[] = []) => list.join('\n');
  const schools = (overlay.schools ?? []).map((school) =>
    typeof school === 'string' ? school : (school.name ?? ''),
  );
  return {
    name: overlay.name ?? '',
    alsoKnownAs: join(overlay.alsoKnownAs),
    schools: join(schools),
    handles: join(overlay.handles),
    domains: join(overlay.domains),
    phones: join(overlay.phones),
  };
}

/** The lines as an organisation, with what cannot be read apart. A school that was known keeps what a form cannot show. */
export function fromLines(
  lines: Lines,
  before: OrganisationOverlay,
): { overlay: OrganisationOverlay; bad: BadEntry[] } {
  const split = (text: string) => text.split(/[\n;]/).filter((line) => line.trim());
  const known = new Map(
    (before.schools ?? []).flatMap((school) =>
      typeof school === 'string' ? [] : [[school.name?.trim() ?? '', school] as const],
    ),
  );
  const { name, alsoKnownAs, schools, handles, domains, phones } = lines;
  return sortEntries({
    name,
    alsoKnownAs: split(alsoKnownAs),
    schools: split(schools).map((line) => known.get(line.trim()) ?? line),
    handles: split(handles),
    domains: split(domains),
    phones: split(phones),
  });
}

/** A draft that comes from storage, if it has the right form. */
export function asLines(value: Record<string, unknown> | undefined): Lines | undefined {
  if (!value || !organisationParts.every((part) => typeof value[part] === 'string')) return undefined;
  return value as Lines;
}
