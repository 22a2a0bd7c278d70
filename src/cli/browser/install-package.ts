import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True on Debian and what descends from it. */
export function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** True where a package can be installed without asking anybody. */
export function canInstall(): boolean {
  return isDebian() && process.getuid?.() === 0;
}

/** Installs a Debian package, telling what it does on stderr. Gives the step that did not succeed. */
export function installPackage(name: string): string | undefined {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    console.error(`> apt-get ${args.join(' ')}`);
    const options = {
      stdio: ['ignore', 2, 2] as ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    if (spawnSync('apt-get', args, options).status !== 0) return `apt-get ${args[0]} did not succeed.`;
  }
  return undefined;
}
