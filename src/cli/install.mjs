// Plain JavaScript without dependencies: this runs on whatever Node (20 or newer) the machine has, before anything is
// installed. npm then puts node_modules/.bin first on the path, and with it the newer Node that the project brings along.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [script, ...rest] = process.argv.slice(2);
// npm tells its own path to what it runs; started by hand, it is looked for.
const npm = process.env.npm_execpath;
const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
const options = { cwd: root, shell: !npm && process.platform === 'win32' };

if (!script) {
  console.error('Usage: node src/cli/install.mjs <npm script> [arguments]');
  process.exit(2);
}
if (isStale()) {
  console.error('Installing dependencies (npm ci) …');
  // What npm prints must not come before the output that somebody may be reading.
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    ...options,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(status || 1);
}

const child = spawn(command, [...first, 'run', '--silent', script, '--', ...rest], {
  ...options,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** npm writes its own lock file last, so a broken installation counts as none. */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}
