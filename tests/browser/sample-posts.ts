import type { CategoryFile } from '../../src/check/category.ts';
import { readFolder, readProfiles } from '../../src/cli/read-rules.ts';
import { nameOf } from '../../src/policy/name-of.ts';
import { ruleFor } from '../../src/policy/rule-for.ts';
import type {
  Category,
  Organisation,
  OrganisationOverlay,
  Profile,
  Surface,
} from '../../src/policy/types.ts';

/** The card's five kinds. */
export const kinds = ['trust-name', 'pupil-name', 'work-email', 'disclaimer', 'profanity'] as const;
/** One of them. */
export type Kind = (typeof kinds)[number];

const profiles = readProfiles();

/** The ids of all profiles there are. */
export const profileIds = Object.keys(profiles);

/** A profile's file as it stands. */
export function readProfile(id: string): Profile {
  const profile = profiles[id];
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
}

/** What a profile that names no trust of its own has laid over it here. */
export function overlayFor({ organisation }: Profile): OrganisationOverlay {
  return organisation.name ? {} : { name: 'Moorland Vale Trust', schools: ['Ashcombe Park Academy'] };
}

/** One post of a kind, as a member of staff of this profile's school might write it. */
export function samplePost(kind: Kind, profile: Profile): string {
  const name = schoolOf(profile.organisation) ?? overlayFor(profile).name ?? nameOf(profile);
  if (kind === 'trust-name') return `Lovely results from ${name} this year.`;
  if (kind === 'pupil-name') return 'So proud of Jayden in Y4 today.';
  // Not the school's own domain: that spells its name, and the name's card then comes first.
  if (kind === 'work-email') return 'Write to me at j.carter@staffmail.sch.uk please.';
  if (kind === 'profanity') return 'What a shit day.';
  const needed = profile.disclaimer?.neededWhen ?? [];
  if (needed.includes('organisation')) return `The music at ${name} was a joy.`;
  if (needed.includes('occupation')) return 'As a teacher I think screens at lunch are a bad idea.';
  return 'As a teacher I think the new marking scheme is a bad idea.';
}

/** What the banner has to show for a category: its title, and the reference of the clause that the profile puts first. */
export function expected(
  category: Category,
  profile: Profile,
  surface: Surface,
): { title: string; ref: string } {
  const file = readFolder<CategoryFile>('categories')[category];
  const rule = ruleFor(profile, category, surface, 'own');
  const clause = profile.clauses.find(({ id }) => id === rule?.clauses[0]);
  return { title: file?.messages['en-GB']?.title ?? '', ref: clause?.ref ?? '' };
}

function schoolOf({ name, schools }: Organisation): string | undefined {
  return schools[0]?.name || name || undefined;
}
