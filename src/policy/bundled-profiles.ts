import { nameOf } from './name-of.ts';
import type { Profile } from './types.ts';

const files = import.meta.glob<Profile>('../../rules/profiles/*.json', { eager: true, import: 'default' });

/** The profiles that came with the extension, by name. Validated when it was built, so taken as they are. */
export const bundledProfiles: Profile[] = Object.values(files).sort((one, other) =>
  // Each page in which somebody writes waits for this, and the alphabet of a language takes its time to load.
  nameOf(one).toLowerCase() < nameOf(other).toLowerCase() ? -1 : 1,
);
