import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const guide = readFileSync(fileURLToPath(new URL('../corpus/GUIDE.md', import.meta.url)), 'utf8');
const rows = guide
  .slice(guide.indexOf('## Which policy speaks of what'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const [, ...profiles] = rows[0] ?? [];

/** The profiles of whose policies the guide tells. */
export const guideProfiles: readonly string[] = profiles;

/** By the labelling guide's table: each category, with the profiles whose policy is silent or vague on it. The others must have a rule. */
export const silentOn = new Map(
  rows
    .slice(2)
    .flatMap(([categories = '', ...cells]) =>
      categories
        .split(', ')
        .map((category): [string, string[]] => [
          category,
          profiles.filter((_, column) => cells[column] === '-'),
        ]),
    ),
);

/** Every category of the guide. */
export const guideCategories = [...silentOn.keys()];
