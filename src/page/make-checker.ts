import { compile } from '../check/compile.ts';
import type { Rules } from '../check/rules.ts';
import type { Checker } from '../check/types.ts';
import { bundledProfiles } from '../policy/bundled-profiles.ts';
import type { Profile } from '../policy/types.ts';
import type { Values } from '../settings/fields.ts';
import { chooseProfile } from '../settings/resolve-settings.ts';

/** The profile that is in force, if one is chosen and known. */
export function findProfile(settings: Values): Profile | undefined {
  const ids = bundledProfiles.map(({ id }) => id);
  const { id } = chooseProfile(settings, ids);
  return bundledProfiles.find((profile) => profile.id === id);
}

/** The checker for what is set now. */
export function makeChecker(preferences: Values, rules: Rules): Checker | undefined {
  const profile = findProfile(preferences);
  if (!profile) return undefined;
  const { organisation, exceptions } = preferences;
  return compile(profile, rules, { organisation, exceptions });
}
