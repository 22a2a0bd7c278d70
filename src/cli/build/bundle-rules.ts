import type { CategoryFile } from '../../check/category.ts';
import { packRules, type WordsFile } from '../../check/rules.ts';
import { readFolder, rulesFolder } from '../read-rules.ts';
import { writeAscii } from './write-ascii.ts';

const name = 'virtual:rules';

/**
 * Gives the build `virtual:rules`: what src/check/rules.ts packs of rules/categories and rules/words, each part as
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
      const packed = packRules(categories, readFolder<WordsFile>('words'));
      // The examples are tests.
      const parts = {
        ...packed,
        categories: packed.categories.map(({ examples, $schema, ...rest }) => rest),
      };
      return Object.entries(parts)
        .map(([part, value]) => `export const ${part} = ${JSON.stringify(writeAscii(value))};`)
        .join('\n');
    },
  };
}
