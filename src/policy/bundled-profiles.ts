import { nameOf } from './name-of.ts';
import type { Profile } from './types.ts';

const files = import.meta.glob<Profile>('../../rules/profiles/*.json', { eager: true, import: 'default' });

/** The profiles that came with the extension, by name. Validated when it was built, so taken as they are. */
export const bundledProfiles: Profile[] = Object.values(files).sort((one, other) =>
  nameOf(one).localeCompare(nameOf(other), 'en-GB'),
);
