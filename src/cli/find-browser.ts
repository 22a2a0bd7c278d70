import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { env, platform } = process;

/**
 * Where browsers that load an unpacked extension from the command line are found. Chrome's own branded builds have
 * ignored --load-extension since version 137, so they are none: Chromium, Edge and Chrome for Testing are.
 */
const able: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'],
  darwin: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programs(['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']),
};
const branded: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['google-chrome', 'google-chrome-stable'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: programs(['Google\\Chrome\\Application\\chrome.exe']),
};

/** Gives the path of a browser to run the extension in; installs one where that is safe, else says what to install and ends. */
export function findBrowser(): string {
  const given = env.CHROME_PATH;
  if (given)
    return existsSync(given) ? given : fail(`CHROME_PATH names ${given}, and there is no such file.`);
  const found = look(able);
  if (found) return found;
  const chrome = look(branded);
  if (chrome) {
    const major = versionOf(chrome);
    if (major !== undefined && major < 137) return chrome;
    console.error(
      `Found ${chrome}, but Chrome 137 and later load no unpacked extension from the command line.`,
    );
  }
  if (isDebian() && process.getuid?.() === 0) return install();
  return fail(
    isDebian()
      ? 'No browser found. Install one with: sudo apt-get install chromium'
      : 'No browser found. Install Chromium, Microsoft Edge or Chrome for Testing, or name one in CHROME_PATH.',
  );
}

function install(): string {
  console.error(
    'No browser found. This is Debian or Ubuntu and you are root: installing the package chromium.',
  );
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    console.error(`> apt-get ${args.join(' ')}`);
    const options = {
      stdio: ['ignore', 2, 2] as ['ignore', 2, 2],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    if (spawnSync('apt-get', args, options).status !== 0) return fail(`apt-get ${args[0]} did not succeed.`);
  }
  return look(able) ?? fail('The package chromium is installed, but no browser came with it.');
}

function look(places: typeof able): string | undefined {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':');
  for (const name of places[platform] ?? []) {
    const paths =
      name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

function programs(names: string[]): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? names.map((name) => `${folder}\\${name}`) : []));
}

function versionOf(path: string): number | undefined {
  try {
    // Chrome on Windows opens a window instead of telling its version.
    if (platform === 'win32') return undefined;
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    const [, major] = /(\d+)\./.exec(told) ?? [];
    return major ? Number(major) : undefined;
  } catch {
    return undefined;
  }
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

if (import.meta.main) console.log(findBrowser());
