import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeRoster } from '../check/roster.ts';
import { readRoll } from './read-roll.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'roster.json' } },
});
const [path] = positionals;

if (!path) {
  console.error('Which file? npm run roster -- pupils.csv --out roster.json');
  process.exitCode = 2;
} else {
  try {
    const { names, skipped, notes } = readRoll(readFileSync(path));
    const roster = JSON.stringify(makeRoster(names, randomBytes(16)));
    // Written beside its place first, so that an interrupted run leaves nothing half-written.
    writeFileSync(`${values.out}.part`, roster, { mode: 0o600 });
    renameSync(`${values.out}.part`, values.out);
    for (const note of notes) console.log(note);
    for (const { line, why } of skipped) console.log(`line ${line}: skipped (${why})`);
    console.log(
      `${names.length} pupils read, ${skipped.length} lines skipped; ${values.out} is ${Math.ceil(roster.length / 1000)} kB.`,
    );
    console.log('It is pseudonymised personal data: keep it as you keep the roll itself.');
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}. Nothing was written.`);
    process.exitCode = 2;
  }
}
