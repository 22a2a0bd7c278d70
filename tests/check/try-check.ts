import { type CompileOptions, compile } from '../../src/check/compile.ts';
import type { Draft, Finding } from '../../src/check/types.ts';
import { readProfiles, readRules } from '../../src/cli/read-rules.ts';

/** The rules as they stand, compiled once a file of tests. */
export const rules = readRules();
/** The profiles as they stand, by id. */
export const profiles = readProfiles();

/** Checks a text as a post under a profile. */
export function tryCheck(
  profile: string,
  text: string,
  draft: Partial<Draft> = {},
  options: CompileOptions = {},
): Finding[] {
  const one = profiles[profile];
  if (!one) throw new Error(`no profile ${profile}`);
  return compile(one, rules, options)({ text, surface: 'post', network: 'any', ...draft });
}

/** The categories found, each with the words that it is about: "pupil-name: Jayden". */
export function tryShort(
  profile: string,
  text: string,
  draft: Partial<Draft> = {},
  options: CompileOptions = {},
): string[] {
  return tryCheck(profile, text, draft, options).map(
    (finding) => `${finding.category}: ${text.slice(finding.start, finding.end)}`,
  );
}
