import type { Profile } from './types.ts';

/** What a profile is called in lists: its organisation, or its policy where that names none. */
export function nameOf(profile: Profile): string {
  return profile.organisation.name || profile.policy.title;
}
