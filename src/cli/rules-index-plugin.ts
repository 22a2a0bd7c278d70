import type { CategoryFile } from '../check/category.ts';
import { indexVocabulary } from '../check/index-vocabulary.ts';
import { readFiles, type WordsFile } from '../check/rules.ts';
import { readFolder, rulesFolder } from './read-rules.ts';

const name = 'virtual:rules-index';

/** Gives the build `virtual:rules-index`: what src/check/index-vocabulary.ts makes of rules/, worked out beforehand. */
export function rulesIndex() {
  return {
    name: 'rules-index',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load(this: { addWatchFile(file: string): void }, id: string) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(rulesFolder);
      const { files } = readFiles(
        Object.values(readFolder<CategoryFile>('categories')),
        readFolder<WordsFile>('words'),
      );
      // A string to parse is read faster than the same as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(indexVocabulary(files)))})`;
    },
  };
}
