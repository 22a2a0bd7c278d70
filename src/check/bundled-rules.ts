import { bundledCategories } from './bundled-categories.ts';
import { compileRules, type WordsFile } from './rules.ts';

const words = import.meta.glob<WordsFile>('../../rules/words/*.json', { eager: true, import: 'default' });

/** The rules that came with the extension. Compiled when this module is first loaded. */
export const bundledRules = compileRules(
  [...bundledCategories.values()],
  Object.fromEntries(Object.entries(words).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file])),
);
