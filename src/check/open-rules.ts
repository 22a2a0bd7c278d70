import { compileRules, type Rules } from './rules.ts';
import type { Steps } from './steps.ts';

/** The files of rules/ and their index as the build puts them (src/cli/rules-plugin.ts): JSON. */
export type RulesSource = Readonly<Record<'categories' | 'words' | 'index', string>>;

/** Opens the rules that came with the extension. Each phrase is read when it is first needed. */
export function* openRules(source: RulesSource): Steps<Rules> {
  const categories = JSON.parse(source.categories);
  yield;
  const words = JSON.parse(source.words);
  yield;
  const index = JSON.parse(source.index);
  yield;
  return compileRules(categories, words, index);
}
