import { i18n } from '#i18n';
import type { Profile } from '../../src/policy/types.ts';
import { fromLines, type Lines, toLines } from '../../src/settings/organisation-lines.ts';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import { writeDraft, writeSetting } from '../../src/settings/storage.ts';
import type { OrganisationFaults, OrganisationFormProps } from '../../src/ui/organisation-form.tsx';

/** The form of "My organisation": what it shows, and what becomes of what is typed. */
export function describeOrganisation(
  settings: Settings,
  profile: Profile | undefined,
  draft: Lines | undefined,
): OrganisationFormProps {
  const known = profile ? namesOf(profile) : '';
  return {
    lines: toLines(settings.organisation),
    ...(draft ? { draft } : {}),
    ...(known ? { known } : {}),
    isLocked: settings.lockedKeys.includes('organisation'),
    onType: (typed) => void writeDraft(typed).catch(() => undefined),
    onSave: (lines) => save(lines, settings),
  };
}

async function save(lines: Lines, { organisation }: Settings): Promise<OrganisationFaults> {
  const { overlay, bad } = fromLines(lines, organisation);
  const faults: OrganisationFaults = {};
  for (const { part, entry } of bad) {
    const said = i18n.t(`settings.organisation.bad.${part}`, [entry.trim()]);
    faults[part] = faults[part] ? `${faults[part]} ${said}` : said;
  }
  if (bad.length > 0) return faults;
  await writeSetting('organisation', overlay);
  await writeDraft().catch(() => undefined);
  return {};
}

function namesOf({ organisation }: Profile): string {
  const { name, alsoKnownAs, schools } = organisation;
  const all = [name, ...alsoKnownAs, ...schools.flatMap((school) => [school.name, ...school.alsoKnownAs])];
  const names = [...new Set(all.filter(Boolean))];
  return names.length > 5 ? `${names.slice(0, 5).join(', ')}, …` : names.join(', ');
}
