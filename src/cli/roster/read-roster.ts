import { readFileSync } from 'node:fs';
import { openRoster, type Roster } from '../../check/roster.ts';

/** Opens a roster made by `npm run roster`. Throws an Error that names the file and what to do. */
export function readRoster(path: string): Roster {
  try {
    return openRoster(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'is not a roster; make it with npm run roster' : '';
    throw new Error(`${path}: ${problem || (error as Error).message}`);
  }
}
