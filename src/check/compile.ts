import { overlayOrganisation } from '../policy/overlay-organisation.ts';
import type { Category, OrganisationOverlay, Profile } from '../policy/types.ts';
import { check, checkInSteps, type Rulebook } from './check.ts';
import { readNames } from './organisation/organisation-names.ts';
import type { Roster } from './roster.ts';
import type { Rules } from './rules.ts';
import type { Checker, Draft } from './types.ts';

export type CompileOptions = {
  /** The person's or the school's own organisation, laid over the profile's. */
  organisation?: OrganisationOverlay;
  /** Words never to speak of again, by category. */
  exceptions?: readonly { category: Category; word: string }[];
  /** The school's own roll as hashes (src/check/roster.ts). */
  roster?: Roster;
};

/** Makes a checker of a profile: a pure function from a draft to its findings. */
export function compile(profile: Profile, rules: Rules, options: CompileOptions = {}): Checker {
  const rulebook = compileRulebook(profile, rules, options);
  return Object.assign((draft: Draft) => check(rulebook, draft), {
    inSteps: (draft: Draft) => checkInSteps(rulebook, draft),
  });
}

/** The same, for those who ask `explain`. */
export function compileRulebook(profile: Profile, rules: Rules, options: CompileOptions = {}): Rulebook {
  const organisation = overlayOrganisation(profile.organisation, options.organisation ?? {});
  const exceptions = new Map<Category, Set<string>>();
  for (const { category, word } of options.exceptions ?? []) {
    const words = exceptions.get(category) ?? new Set();
    exceptions.set(category, words.add(word.toLowerCase()));
  }
  return {
    profile: { ...profile, organisation },
    names: readNames(organisation),
    ...rules,
    exceptions,
    ...(options.roster ? { roster: options.roster } : {}),
  };
}
