import { ruleFor } from '../policy/rule-for.ts';
import type { Clause, Profile, Rule } from '../policy/types.ts';
import type { CategoryFile } from './category.ts';
import type { Rulebook } from './check.ts';
import type { Context } from './context.ts';
import { preparations } from './detectors.ts';
import type { Steps } from './steps.ts';
import type { Draft } from './types.ts';

/** A category of which the policy speaks: its place among all, the rule, and the clauses that it names. */
export type Holding = {
  at: number;
  category: CategoryFile;
  rule: Rule;
  clauses: readonly Clause[];
  /** What its detector needs first: such categories wait until the others are through. */
  prepare: ((context: Context) => Steps<unknown>) | undefined;
};
const known = new WeakMap<Profile, Map<string, readonly Holding[]>>();

/** What holds on a draft's surface and voice, worked out once. */
export function holdingsOn(
  { profile, categories }: Pick<Rulebook, 'profile' | 'categories'>,
  { surface, voice = 'own' }: Draft,
): readonly Holding[] {
  const byPlace = known.get(profile) ?? new Map<string, readonly Holding[]>();
  known.set(profile, byPlace);
  let holdings = byPlace.get(surface + voice);
  if (!holdings) {
    holdings = [...categories.values()]
      .flatMap((category, at): Holding[] => {
        const rule = ruleFor(profile, category.id, surface, voice);
        if (!rule) return [];
        const clauses = rule.clauses.flatMap((name) => profile.clauses.find((one) => one.id === name) ?? []);
        const prepare = preparations[category.detector ?? ''];
        return [{ at, category, rule, clauses, prepare }];
      })
      .sort((one, other) => turnOf(one) - turnOf(other));
    byPlace.set(surface + voice, holdings);
  }
  return holdings;
}

/** What may hold a post back is looked for first, what takes long to make ready last. */
function turnOf({ category, prepare }: Holding): number {
  if (prepare) return 2;
  return category.pauses ? 0 : 1;
}
