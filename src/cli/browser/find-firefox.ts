import { existsSync } from 'node:fs';
import { canInstall, installPackage, isDebian } from './install-package.ts';
import { lookFor, type Places, programs } from './look-for.ts';
import { majorVersion } from './major-version.ts';

const places: Places = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programs(['Mozilla Firefox\\firefox.exe']),
};
/** As the manifest says. */
const oldest = 140;

/** Gives the path of a Firefox to run the extension in, installing one where that is safe, or throws and says what to install. */
export function findFirefox(): string {
  const given = process.env.FIREFOX_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`FIREFOX_PATH names ${given}, and there is no such file.`);
  }
  const found = lookFor(places) ?? install();
  const major = majorVersion(found);
  if (major !== undefined && major < oldest)
    throw new Error(`${found} is Firefox ${major}; the extension needs ${oldest} or later.`);
  return found;
}

function install(): string {
  if (!canInstall())
    throw new Error(
      isDebian()
        ? 'No Firefox found. Install one with: sudo apt-get install firefox-esr'
        : 'No Firefox found. Install it, or name one in FIREFOX_PATH.',
    );
  console.error('No Firefox found. This is Debian and you are root: installing the package firefox-esr.');
  const fault = installPackage('firefox-esr');
  const found = lookFor(places);
  if (!found) throw new Error(`${fault ?? 'No Firefox came with it.'} Name one in FIREFOX_PATH.`);
  return found;
}

if (import.meta.main)
  try {
    console.log(findFirefox());
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
