import { type StdioOptions, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What can be measured, each in a file of its own, and what has to be made first. */
const parts: Record<string, string[]> = {
  contact: [],
  content: [],
  names: [],
  page: ['wxt', 'build'],
  speed: [],
};

const [, , part = '', ...rest] = process.argv;
const first = Object.hasOwn(parts, part) ? parts[part] : undefined;
if (first) {
  const [command, ...args] = first;
  const stdio: StdioOptions = ['ignore', 'ignore', 2];
  // What an earlier build left must not be measured for this one.
  if (command && spawnSync(command, args, { stdio, shell: process.platform === 'win32' }).status !== 0)
    throw new Error(`${first.join(' ')} did not succeed, so there is nothing to measure.`);
  const file = fileURLToPath(new URL(`./${part}.ts`, import.meta.url));
  process.exitCode = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`Which part? npm run bench -- ${Object.keys(parts).join(' | ')}`);
  process.exitCode = 2;
}
