import type { OrganisationOverlay } from '../policy/types.ts';

/** The parts of an organisation, each a list but the name. */
export const organisationParts = ['name', 'alsoKnownAs', 'schools', 'handles', 'domains', 'phones'] as const;
/** One of them. */
export type OrganisationPart = (typeof organisationParts)[number];
/** An entry that could not be read, as it was typed, and the part that it was given for. */
export type BadEntry = { part: OrganisationPart; entry: string };

/** Reads one entry as people and administrators write it, links and addresses too; undefined if it cannot be one. */
export const readEntry: Record<OrganisationPart, (typed: string) => string | undefined> = {
  name: readName,
  alsoKnownAs: readName,
  schools: readName,
  handles(typed) {
    const [, handle] =
      /^(?:https?:\/\/[^/]+\/|@)?([\p{L}\p{N}][\p{L}\p{N}._-]{1,60})\/?$/u.exec(typed.trim()) ?? [];
    return handle;
  },
  domains(typed) {
    const host = typed
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|[^\s/@]*@)/, '')
      .replace(/[/?#].*$/, '');
    return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) ? host.replace(/^www\./, '') : undefined;
  },
  phones(typed) {
    const phone = typed.trim();
    const isPhone = /^\+?[\d\s().-]+(?:(?:ext|x)\.?\s*\d+)?$/i.test(phone);
    return isPhone && phone.replace(/\D/g, '').length >= 6 ? phone : undefined;
  },
};

/** One letter, or none, would be found in every text. */
function readName(typed: string): string | undefined {
  const name = typed.trim().replace(/\s+/g, ' ');
  return (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 ? name : undefined;
}

/** Takes an organisation that has the right form entry by entry: the good ones as they are kept, the bad ones apart. */
export function sortEntries(given: OrganisationOverlay): { overlay: OrganisationOverlay; bad: BadEntry[] } {
  const bad: BadEntry[] = [];
  const keep = (part: OrganisationPart, entry: string): string[] => {
    if (entry.trim() === '') return [];
    const read = readEntry[part](entry);
    if (read === undefined) bad.push({ part, entry });
    return read === undefined ? [] : [read];
  };
  const overlay: OrganisationOverlay = {};
  const [name] = keep('name', given.name ?? '');
  if (name) overlay.name = name;
  for (const part of ['alsoKnownAs', 'handles', 'domains', 'phones'] as const) {
    const entries = (given[part] ?? []).flatMap((entry) => keep(part, entry));
    if (entries.length > 0) overlay[part] = [...new Set(entries)];
  }
  const schools: NonNullable<OrganisationOverlay['schools']> = [];
  for (const school of given.schools ?? []) {
    const [name] = keep('schools', typeof school === 'string' ? school : (school.name ?? ''));
    if (name) schools.push(typeof school === 'string' ? name : { ...school, name });
  }
  if (schools.length > 0) overlay.schools = schools;
  return { overlay, bad };
}
