import type { Readable, Writable } from 'node:stream';
import { compile } from '../../check/compile.ts';
import { say } from '../../check/finding/say.ts';
import type { Roster } from '../../check/roster.ts';
import type { Checker, Finding } from '../../check/types.ts';
import type { Clause } from '../../policy/types.ts';
import { readProfiles, readRules } from '../read-rules.ts';
import { type Line, parseLine } from './parse-line.ts';
import { readLines } from './read-lines.ts';

/** Checks posts, one JSON object a line, in the form that DESIGN.md fixes. Gives the exit code: 2 if any line was bad. */
export async function checkLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  roster?: Roster,
): Promise<number> {
  const rules = readRules();
  const profiles = readProfiles();
  const checkers = new Map<string, Checker>();
  const checkerOf = (line: Line): Checker => {
    const key = JSON.stringify([line.profile.id, line.organisation]);
    let checker = checkers.get(key);
    if (!checker) {
      checker = compile(line.profile, rules, {
        ...(line.organisation ? { organisation: line.organisation } : {}),
        ...(roster ? { roster } : {}),
      });
      checkers.set(key, checker);
    }
    return checker;
  };
  const toOutput = (finding: Finding, text: string) => {
    const [clause, ...also] = finding.clauses.map(showClause);
    return {
      category: finding.category,
      severity: finding.severity,
      basis: finding.basis,
      certainty: finding.certainty,
      start: finding.start,
      end: finding.end,
      text: text.slice(finding.start, finding.end),
      clause,
      also,
      message: say(rules.categories, finding.category, finding.message),
    };
  };

  let code = 0;
  let number = 0;
  for await (const source of readLines(input)) {
    number++;
    if (source.trim() === '') continue;
    try {
      const line = parseLine(source, number, profiles);
      const findings = checkerOf(line)(line.draft).map((finding) => toOutput(finding, line.draft.text));
      output.write(`${JSON.stringify({ id: line.id, findings })}\n`);
    } catch (error) {
      errors.write(`line ${number}: ${(error as Error).message}\n`);
      code = 2;
    }
  }
  return code;
}

function showClause({ id, ref, title, says }: Clause) {
  return { id, ref, title, says };
}
