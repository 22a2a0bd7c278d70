import index from 'virtual:rules-index';
import { bundledCategories } from './bundled-categories.ts';
import { compileRules, type WordsFile } from './rules.ts';

const words = import.meta.glob<WordsFile>('../../rules/words/*.json', { eager: true, import: 'default' });

/** The rules that came with the extension. Opened when this module is first loaded, each phrase read when it is first needed. */
export const bundledRules = compileRules(
  [...bundledCategories.values()],
  Object.fromEntries(Object.entries(words).map(([path, file]) => [path.replace(/^.*\/|\.json$/g, ''), file])),
  index,
);
