import type { CategoryFile } from '../check/category.ts';
import { indexVocabulary } from '../check/index-vocabulary.ts';
import { readFiles, readLists, type WordsFile } from '../check/rules.ts';
import { readFolder, rulesFolder } from './read-rules.ts';
import { writeAscii } from './write-ascii.ts';

const name = 'virtual:rules';

/**
 * Gives the build `virtual:rules`: rules/categories, rules/words and what src/check/index-vocabulary.ts makes of both, each as
 * JSON. A page reads a string much faster than the same as code, and need not look into it before it is wanted.
 */
export function bundleRules() {
  return {
    name: 'rules',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(rulesFolder);
      const categories = Object.values(readFolder<CategoryFile>('categories'));
      const words = Object.fromEntries(
        Object.entries(readFolder<WordsFile>('words')).map(([file, all]) => [file, readLists(all)]),
      );
      // The examples are tests.
      const shipped = categories.map(({ examples, ...rest }) => rest);
      const parts = {
        categories: shipped,
        words,
        index: indexVocabulary(readFiles(categories, words).files),
      };
      return Object.entries(parts)
        .map(([part, value]) => `export const ${part} = ${JSON.stringify(writeAscii(value))};`)
        .join('\n');
    },
  };
}
