import { type PackedRules, type Rules, unpackRules } from './rules.ts';
import type { Steps } from './steps.ts';

/** The rules as the build packs them (src/cli/build/bundle-rules.ts): JSON. */
export type RulesSource = Readonly<Record<keyof PackedRules, string>>;

/** Opens the rules that came with the extension. Each phrase is read when it is first needed. */
export function* openRules(source: RulesSource): Steps<Rules> {
  const categories = JSON.parse(source.categories);
  yield;
  const sets = JSON.parse(source.sets);
  yield;
  const index = JSON.parse(source.index);
  yield;
  return unpackRules({ categories, sets, index });
}
