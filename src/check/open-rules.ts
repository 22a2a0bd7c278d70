import { readTable, writeTable } from './phrases/text-table.ts';
import { type PackedRules, type Rules, unpackRules } from './rules.ts';
import type { Steps } from './steps.ts';

/** The rules as texts: tables of what is long (src/check/phrases/text-table.ts), and JSON. */
export type RulesSource = Readonly<Record<'categories' | 'sets' | 'words' | 'hints' | 'index', string>>;

/** Writes packed rules as texts. */
export function writeRules({ categories, sets, index }: PackedRules): RulesSource {
  const { words, hints, ...rest } = index;
  return {
    categories: JSON.stringify(categories),
    sets: writeTable(sets),
    words: writeTable(words),
    hints: writeTable(hints),
    index: JSON.stringify(rest),
  };
}

/** Opens the rules that came with the extension. Each phrase is read when it is first needed. */
export function* openRules(source: RulesSource): Steps<Rules> {
  const categories = JSON.parse(source.categories);
  yield;
  const sets = readTable(source.sets);
  yield;
  const index = {
    ...JSON.parse(source.index),
    words: readTable(source.words),
    hints: readTable(source.hints),
  };
  yield;
  return unpackRules({ categories, sets, index });
}
