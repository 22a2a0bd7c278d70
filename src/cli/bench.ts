import { spawnSync } from 'node:child_process';
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
  if (command) spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  const file = fileURLToPath(new URL(`./bench-${part}.ts`, import.meta.url));
  process.exitCode = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`Which part? npm run bench -- ${Object.keys(parts).join(' | ')}`);
  process.exitCode = 2;
}
