import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { makeRoster } from '../../check/roster.ts';
import { readOptions } from '../read-options.ts';
import { readRoll } from './read-roll.ts';

const usage = 'npm run roster -- pupils.csv --out roster.json';

try {
  const { values, positionals } = readOptions(usage, {
    allowPositionals: true,
    options: { out: { type: 'string', default: 'roster.json' } },
  });
  const [path, ...more] = positionals;
  if (!path) throw new Error(`Which file? ${usage}`);
  if (more.length > 0) throw new Error(`One file at a time, not ${more.join(' ')} too: ${usage}`);
  makeFile(path, values.out);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function makeFile(path: string, out: string): void {
  const { names, skipped, notes } = nameFault(path, () => readRoll(readFileSync(path)));
  const roster = JSON.stringify(makeRoster(names, randomBytes(16)));
  nameFault(out, () => writeWhole(out, roster));
  for (const note of notes) console.log(note);
  for (const { line, why } of skipped) console.log(`line ${line}: skipped (${why})`);
  console.log(
    `${names.length} pupils read, ${skipped.length} lines skipped; ${out} is ${Math.ceil(roster.length / 1000)} kB.`,
  );
  console.log('It is pseudonymised personal data: keep it as you keep the roll itself.');
}

/** Says in which file the fault is. */
function nameFault<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}. Nothing was written.`);
  }
}

/** Written beside its place first, so that an interrupted run leaves nothing half-written. */
function writeWhole(out: string, roster: string): void {
  const part = `${out}.part`;
  try {
    writeFileSync(part, roster, { mode: 0o600 });
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
