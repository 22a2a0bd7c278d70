import type { Problem } from './shape.ts';
import type { Profile, Rule } from './types.ts';

/** What is wrong with a profile whose keys and types are right: names that lead nowhere, twice the same, never used. */
export function findContradictions(profile: Profile, knownCategories: readonly string[]): Problem[] {
  return [
    ...findDuplicates(profile),
    ...findUnknown(profile, knownCategories),
    ...findUnused(profile),
    ...findRivals(profile.rules),
  ];
}

function findDuplicates({ clauses }: Profile): Problem[] {
  return (['id', 'ref'] as const).flatMap((key) =>
    clauses.flatMap((clause, index) => {
      const first = clauses.findIndex((other) => other[key] === clause[key]);
      if (first === index) return [];
      const problem = `is ${JSON.stringify(clause[key])}, as in $.clauses[${first}]`;
      return [{ path: `$.clauses[${index}].${key}`, problem, remedy: `Give each clause its own ${key}.` }];
    }),
  );
}

function findUnknown({ clauses, rules, disclaimer }: Profile, knownCategories: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const clauseIds = new Set(clauses.map((clause) => clause.id));
  const expectClause = (id: string, path: string) => {
    if (clauseIds.has(id)) return;
    problems.push({
      path,
      problem: `names no clause: ${JSON.stringify(id)}`,
      remedy: 'Write the id of one of $.clauses.',
    });
  };
  rules.forEach((rule, at) => {
    rule.clauses.forEach((id, index) => {
      expectClause(id, `$.rules[${at}].clauses[${index}]`);
    });
    rule.categories.forEach((category, index) => {
      if (knownCategories.includes(category)) return;
      const remedy = 'Write the name of a file in rules/categories, without .json.';
      problems.push({
        path: `$.rules[${at}].categories[${index}]`,
        problem: `is no category: ${JSON.stringify(category)}`,
        remedy,
      });
    });
  });
  if (disclaimer) expectClause(disclaimer.clause, '$.disclaimer.clause');
  return problems;
}

function findUnused({ clauses, rules, disclaimer }: Profile): Problem[] {
  const used = new Set([...rules.flatMap((rule) => rule.clauses), disclaimer?.clause]);
  return clauses.flatMap((clause, index) => {
    const path = `$.clauses[${index}]`;
    if (clause.unchecked !== undefined && used.has(clause.id)) {
      const problem = `is "unchecked", and yet a rule names it: ${JSON.stringify(clause.id)}`;
      return [{ path, problem, remedy: 'Take "unchecked" out, or take the clause out of the rule.' }];
    }
    if (clause.unchecked === undefined && !used.has(clause.id)) {
      const problem = `is named by no rule: ${JSON.stringify(clause.id)}`;
      return [
        {
          path,
          problem,
          remedy: 'Name it in a rule, or say in "unchecked" why no check of text can speak of it.',
        },
      ];
    }
    return [];
  });
}

/** Two rules for one category that are equally specific and both fit somewhere: nobody could say which wins. */
function findRivals(rules: readonly Rule[]): Problem[] {
  return rules.flatMap((rule, at) =>
    rule.categories.flatMap((category, index) => {
      const rival = rules.findIndex(
        (other, before) =>
          (before < at && other.categories.includes(category) && areRivals(rule, other)) ||
          (before === at && rule.categories.indexOf(category) < index),
      );
      if (rival < 0) return [];
      const problem = `${JSON.stringify(category)} has a rule already, for the same surface and voice: $.rules[${rival}]`;
      const remedy = 'Unite the two, or set them apart by "surfaces" or "voice".';
      return [{ path: `$.rules[${at}].categories[${index}]`, problem, remedy }];
    }),
  );
}

function areRivals(one: Rule, other: Rule): boolean {
  if (one.voice !== other.voice) return false;
  if (!one.surfaces || !other.surfaces) return one.surfaces === other.surfaces;
  return one.surfaces.some((surface) => other.surfaces?.includes(surface));
}
