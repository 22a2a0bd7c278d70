import type { Plugin } from 'vite';
import type { CategoryFile } from '../../check/category.ts';
import { writeRules } from '../../check/open-rules.ts';
import { escapeLetters } from '../../check/phrases/escape-letters.ts';
import { packRules, type WordsFile } from '../../check/rules.ts';
import { readFolder, rulesFolder } from '../read-rules.ts';

const name = 'virtual:rules';
/** Where a part goes in the code of a build, in whatever quotes the minifier likes. */
const places = new RegExp(`[\`'"]@${name}/(\\w+)[\`'"]`, 'g');

/**
 * Gives the build `virtual:rules`: what src/check/open-rules.ts writes of rules/categories and rules/words, each part a
 * string. A page reads that much faster than the same as code, and need not look into it before it is wanted.
 */
export function bundleRules(): Plugin {
  let parts: Record<string, string> = {};
  let isBuild = false;
  return {
    name: 'rules',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(rulesFolder);
      parts = readParts();
      return Object.entries(parts)
        .map(
          ([part, text]) => `export const ${part} = ${JSON.stringify(isBuild ? `@${name}/${part}` : text)};`,
        )
        .join('\n');
    },
    // The minifier would make templates of them, which Chromium takes three times as long to read as quoted text.
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(places, (_, part) => quote(parts[part] ?? ''));
    },
  };
}

function readParts(): Record<string, string> {
  const categories = Object.values(readFolder<CategoryFile>('categories'));
  const packed = packRules(categories, readFolder<WordsFile>('words'));
  // The examples are tests.
  const tested = packed.categories.map(({ examples, $schema, ...rest }) => rest);
  const written = writeRules({ ...packed, categories: tested as CategoryFile[] });
  return Object.fromEntries(Object.entries(written).map(([part, text]) => [part, escapeLetters(text)]));
}

/** JSON has many double quotes. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
}
