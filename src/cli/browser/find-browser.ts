import { existsSync } from 'node:fs';
import { canInstall, installPackage, isDebian } from './install-package.ts';
import { lookFor, type Places, programs } from './look-for.ts';
import { majorVersion } from './major-version.ts';

/**
 * Where browsers that load an unpacked extension from the command line are found. Chrome's own branded builds have
 * ignored --load-extension since version 137, so they are none: Chromium, Edge and Chrome for Testing are.
 */
const able: Places = {
  linux: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable'],
  darwin: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: programs(['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']),
};
const branded: Places = {
  linux: ['google-chrome', 'google-chrome-stable'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  win32: programs(['Google\\Chrome\\Application\\chrome.exe']),
};

/** Gives the path of a browser to run the extension in; installs one where that is safe, else says what to install and ends. */
export function findBrowser(): string {
  const given = process.env.CHROME_PATH;
  if (given)
    return existsSync(given) ? given : fail(`CHROME_PATH names ${given}, and there is no such file.`);
  const found = lookFor(able);
  if (found) return found;
  const chrome = lookFor(branded);
  if (chrome) {
    const major = majorVersion(chrome);
    if (major !== undefined && major < 137) return chrome;
    console.error(
      `Found ${chrome}, but Chrome 137 and later load no unpacked extension from the command line.`,
    );
  }
  if (canInstall()) return install();
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
  const fault = installPackage('chromium');
  if (fault) return fail(fault);
  return lookFor(able) ?? fail('The package chromium is installed, but no browser came with it.');
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

if (import.meta.main) console.log(findBrowser());
