import { bundledRules } from '../check/bundled-rules.ts';
import { compile } from '../check/compile.ts';
import type { Grammar } from '../check/grammar.ts';
import type { Checker } from '../check/types.ts';
import { bundledProfiles } from '../policy/bundled-profiles.ts';
import type { Profile } from '../policy/types.ts';
import type { Preferences } from './preferences.ts';

/** The profile that is in force, if one is chosen and known. */
export function findProfile({ profile }: Preferences): Profile | undefined {
  return bundledProfiles.find(({ id }) => id === profile);
}

/** The checker for what is set now. Grammar joins later. */
export function makeChecker(preferences: Preferences, grammar?: Grammar): Checker | undefined {
  const profile = findProfile(preferences);
  if (!profile) return undefined;
  const { organisation, exceptions } = preferences;
  return compile(profile, bundledRules, { organisation, exceptions, ...(grammar ? { grammar } : {}) });
}
