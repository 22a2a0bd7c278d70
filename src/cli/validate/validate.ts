import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseProfile } from '../../policy/parse-profile.ts';
import { rulesFolder } from '../read-rules.ts';
import { validateCategories } from './validate-categories.ts';

/** Every fault of the profiles in a folder, one line each with file, place and remedy. The categories lie beside it. */
export async function validateProfiles(folder: string = join(rulesFolder, 'profiles')): Promise<string[]> {
  const categories = await listJson(join(folder, '../categories'));
  const faults: string[] = [];
  for (const id of await listJson(folder)) {
    const file = join(basename(join(folder, '..')), basename(folder), `${id}.json`);
    let value: unknown;
    try {
      value = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
    } catch (error) {
      faults.push(`${file}: is not JSON: ${(error as Error).message}. Mend the punctuation there.`);
      continue;
    }
    const result = parseProfile(value, categories);
    if ('errors' in result) {
      for (const { path, problem, remedy } of result.errors)
        faults.push(`${file}: ${path} ${problem}. ${remedy}`);
    } else if (result.profile.id !== id) {
      faults.push(`${file}: $.id is "${result.profile.id}". Write "${id}", or name the file after the id.`);
    }
  }
  return faults;
}

async function listJson(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort();
}

if (import.meta.main) {
  const faults = await validateProfiles();
  faults.push(...validateCategories());
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? 'All profiles, categories and phrases are valid.'
      : `${faults.length} fault(s) in rules.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
