import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CategoryFile } from '../check/category.ts';
import { compileRules, type Rules, type WordsFile } from '../check/rules.ts';
import type { Profile } from '../policy/types.ts';

/** The rules folder of this checkout. */
export const rulesFolder = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Reads every JSON file of a folder in rules/, by name without .json. Throws an error that names a file that is no JSON. */
export function readFolder<T>(folder: string): Record<string, T> {
  const path = join(rulesFolder, folder);
  const files: Record<string, T> = {};
  for (const file of readdirSync(path).sort()) {
    if (!file.endsWith('.json')) continue;
    try {
      files[basename(file, '.json')] = JSON.parse(readFileSync(join(path, file), 'utf8')) as T;
    } catch (error) {
      throw new Error(`rules/${folder}/${file}: ${(error as Error).message}`);
    }
  }
  return files;
}

/** The categories and words of rules/, compiled. */
export function readRules(): Rules {
  return compileRules(Object.values(readFolder<CategoryFile>('categories')), readFolder<WordsFile>('words'));
}

/** The profiles of rules/profiles, by id. */
export function readProfiles(): Record<string, Profile> {
  return readFolder<Profile>('profiles');
}
