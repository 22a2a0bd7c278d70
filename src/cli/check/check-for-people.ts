import type { CategoryFile } from '../../check/category.ts';
import { explain } from '../../check/check.ts';
import { compileRulebook } from '../../check/compile.ts';
import type { Suspicion } from '../../check/context.ts';
import { say, title } from '../../check/finding/say.ts';
import type { Roster } from '../../check/roster.ts';
import type { Draft, Finding } from '../../check/types.ts';
import { vetoesOf } from '../../check/vetoes-of.ts';
import { readProfiles, readRules } from '../read-rules.ts';
import { type Line, parseLine } from './parse-line.ts';

type Options = {
  profile: string | undefined;
  explain: boolean;
  surface: string;
  network: string;
  replyTo: string | undefined;
  organisation: string | undefined;
  roster: Roster | undefined;
};

/** Checks one text and prints what was found, for people. Gives the exit code: 0 nothing found, 1 found, 2 a bad call. */
export function checkForPeople(text: string, options: Options): number {
  const profiles = readProfiles();
  let line: Line;
  try {
    const { profile, surface, network, replyTo, organisation } = options;
    const overlay: unknown = organisation === undefined ? undefined : JSON.parse(organisation);
    line = parseLine(
      JSON.stringify({ profile, text, surface, network, replyTo, organisation: overlay }),
      1,
      profiles,
    );
    if (text === '')
      throw new Error('no text: npm run -s check -- --profile werrington "So proud of Jayden in Y4"');
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const rules = readRules();
  const rulebook = compileRulebook(line.profile, rules, {
    ...(line.organisation ? { organisation: line.organisation } : {}),
    ...(options.roster ? { roster: options.roster } : {}),
  });
  let found = 0;
  const explained = explain(rulebook, line.draft as Draft).sort(
    (one, other) => placeOf(one.finding) - placeOf(other.finding),
  );
  for (const { suspicion, rule, finding } of explained) {
    if (finding) {
      found++;
      const [clause, ...also] = finding.clauses;
      console.log(`${finding.severity} (${finding.certainty}): ${title(rules.categories, finding.category)}`);
      console.log(`  ${say(rules.categories, finding.category, finding.message)}`);
      console.log(
        `  ${clause?.ref}, ${clause?.title}${finding.basis === 'implies' ? ' (nearest clause)' : ''}: ${clause?.says}`,
      );
      if (also.length > 0) console.log(`  also: ${also.map((one) => one.ref).join('; ')}`);
      for (const fix of finding.fixes)
        console.log(`  fix: ${say(rules.categories, finding.category, fix.message)}`);
    }
    if (!options.explain) continue;
    if (!finding)
      console.log(`not found: ${suspicion.category} "${text.slice(suspicion.start, suspicion.end)}"`);
    const looked = vetoesFor(rules.categories.get(suspicion.category), suspicion);
    const none = looked.length > 0 ? `none of ${looked.join(', ')}` : 'none';
    console.log(
      `  rule: ${rule?.clauses.join(', ')}; evidence: ${suspicion.evidence.join('; ')}; veto: ${suspicion.veto ?? none}`,
    );
  }
  if (found === 0) console.log('Nothing found.');
  return found === 0 ? 0 : 1;
}

/** The sets that could have taken a suspicion back: those of its category, and those of the signs that its evidence may be of. */
function vetoesFor(category: CategoryFile | undefined, { evidence }: Suspicion): string[] {
  if (!category) return [];
  const seen = new Set(evidence.map((one) => one.slice(0, one.indexOf(':'))));
  const signs = (category.signs ?? []).filter(({ all }) => all.every((set) => seen.has(set)));
  const vetoes = [...(category.vetoes ?? []), ...signs.flatMap((sign) => vetoesOf(category, sign))];
  return [...new Set(vetoes.flatMap(({ any }) => any))];
}

/** Where a finding stands in the text; what is of the whole post comes behind, and what was not found last. */
function placeOf(finding: Finding | undefined): number {
  if (!finding) return Number.MAX_SAFE_INTEGER;
  const isWhole = finding.category === 'disclaimer' || finding.end === 0;
  return isWhole ? Number.MAX_SAFE_INTEGER - 1 : finding.start;
}
