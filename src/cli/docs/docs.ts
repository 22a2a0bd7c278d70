import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CategoryFile } from '../../check/category.ts';
import { nameOf } from '../../policy/name-of.ts';
import { readOptions } from '../read-options.ts';
import { readFolder, readProfiles } from '../read-rules.ts';
import { describeCategories, readDetectorDocs } from './describe-categories.ts';
import { describePolicies } from './describe-policies.ts';

/** The pages of docs/ that are written from rules/. One more page: one more line. */
const generatedPages: Record<string, () => string> = {
  'docs/policies.md': () => {
    const profiles = Object.values(readProfiles());
    const used = profiles.flatMap((profile) => profile.rules.flatMap((rule) => rule.categories));
    const categories = new Set([...Object.keys(readFolder('categories')), ...used]);
    profiles.sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'en-GB'));
    return describePolicies(profiles, [...categories].sort());
  },
  'docs/categories.md': () =>
    describeCategories(
      Object.values(readFolder<CategoryFile>('categories')),
      Object.values(readProfiles()),
      readDetectorDocs(),
    ),
};

/** The pages that are not as rules/ would have them. */
export function findStalePages(): string[] {
  return Object.entries(generatedPages)
    .filter(([page, write]) => readPage(page) !== write())
    .map(([page]) => page);
}

function readPage(page: string): string | undefined {
  try {
    return readFileSync(pathOf(page), 'utf8');
  } catch {
    return undefined;
  }
}

function pathOf(page: string): string {
  return fileURLToPath(new URL(`../../../${page}`, import.meta.url));
}

if (import.meta.main) {
  const { values } = readOptions('npm run docs -- [--check]', {
    options: { check: { type: 'boolean', default: false } },
  });
  if (values.check) {
    const stale = findStalePages();
    for (const page of stale) console.error(`${page} is not up to date: run npm run docs`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const [page, write] of Object.entries(generatedPages)) writeFileSync(pathOf(page), write());
  }
}
