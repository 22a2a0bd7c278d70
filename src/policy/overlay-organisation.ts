import { list, type Problem, record, type Shape, text } from './shape.ts';
import type { Body, Organisation, OrganisationOverlay } from './types.ts';

/** Lays a person's or a school's own organisation over a profile's: the name replaces, lists unite. */
export function overlayOrganisation(base: Organisation, overlay: OrganisationOverlay): Organisation {
  const schools = base.schools.map((school) => overlayBody(school, {}));
  for (const given of overlay.schools ?? []) {
    const school = typeof given === 'string' ? { name: given } : given;
    const place = schools.findIndex((one) => isSame(one.name, school.name ?? ''));
    const known = schools[place];
    // A school that is known keeps the name as the profile writes it.
    if (known) schools[place] = overlayBody(known, { ...school, name: known.name });
    else
      schools.push(overlayBody({ name: '', alsoKnownAs: [], handles: [], domains: [], phones: [] }, school));
  }
  return { ...overlayBody(base, overlay), schools: schools.filter(isSomething) };
}

function overlayBody(base: Body, overlay: Partial<Body>): Body {
  return {
    // An empty box in a form means "as it was", not "nameless".
    name: overlay.name?.trim() || base.name,
    alsoKnownAs: unite(base.alsoKnownAs, overlay.alsoKnownAs),
    handles: unite(base.handles, overlay.handles),
    domains: unite(base.domains, overlay.domains),
    phones: unite(base.phones, overlay.phones),
  };
}

function unite(base: readonly string[], more: readonly string[] = []): string[] {
  const united = new Map<string, string>();
  for (const entry of [...base, ...more].map((one) => one.trim())) {
    if (entry && !united.has(entry.toLowerCase())) united.set(entry.toLowerCase(), entry);
  }
  return [...united.values()];
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function isSomething({ name, ...lists }: Body): boolean {
  return name !== '' || Object.values(lists).some((entries) => entries.length > 0);
}

const names = list(text());
const optionalLists = { alsoKnownAs: names, handles: names, domains: names, phones: names };
const school: Shape = (value, path, problems) => {
  if (typeof value === 'string') text()(value, path, problems);
  else record({ name: text() }, optionalLists)(value, path, problems);
};
const overlayShape = record({}, { name: text({ blank: true }), ...optionalLists, schools: list(school) });

/** Reads an organisation given from outside: by hand, on the command line, by managed policy. */
export function parseOverlay(value: unknown): { overlay: OrganisationOverlay } | { errors: Problem[] } {
  const errors: Problem[] = [];
  overlayShape(value, '$', errors);
  return errors.length > 0 ? { errors } : { overlay: value as OrganisationOverlay };
}
