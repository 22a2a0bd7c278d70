import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchExtension } from '../../../tests/browser/launch-extension.ts';
import { overlayFor } from '../../../tests/browser/sample-posts.ts';
import { nameOf } from '../../policy/name-of.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { readOptions } from '../read-options.ts';
import { readProfiles } from '../read-rules.ts';
import { holdOpen } from './hold-open.ts';
import { typePosts } from './type-posts.ts';

const { values } = readOptions('npm start -- [--profile werrington] [--headless]', {
  options: {
    profile: { type: 'string', default: 'werrington' },
    headless: { type: 'boolean', default: false },
  },
});
const profiles = readProfiles();
const profile = profiles[values.profile];
if (!profile) {
  console.error(`There is no profile "${values.profile}". Known are: ${Object.keys(profiles).join(', ')}`);
  process.exit(2);
}
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
const browser = findBrowser();
build();
console.log(`Policy: ${profile.policy.title} (${nameOf(profile)})`);
console.log(`Browser: ${browser}${headless ? ', without a window' : ''}\n`);
const launched = await launchExtension({
  headless,
  profile: profile.id,
  settings: { organisation: overlayFor(profile) },
});
process.exitCode = headless ? await typePosts(launched, profile) : await holdOpen(launched, profile);
await launched.close();

function build(): void {
  console.log('Building the extension …');
  const wxt = fileURLToPath(new URL('../../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}
