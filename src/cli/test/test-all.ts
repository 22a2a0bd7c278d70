import { fileURLToPath } from 'node:url';
import { runStep } from '../run-step.ts';
import { addUp, type Count, readCounts } from './count-tests.ts';

// Everything that has to hold before a change is done. Each step counts as one, each test as one.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = (path: string) => `${root}node_modules/${path}`;
const vitest = bin('vitest/vitest.mjs');
const wxt = bin('wxt/bin/wxt.mjs');
/** No test has such a name. */
const skipsAll = ['--testNamePattern', '(?!)'];
const counts: Count[] = [];
const failed: string[] = [];

/** Runs a step; what rests on a step that has failed is not tried. */
async function gate(name: string, ...command: string[]): Promise<boolean> {
  const isDone = await runStep(name, command, root);
  counts.push({ passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, skipped: 0, faults: [] });
  if (!isDone) failed.push(name);
  return isDone;
}

async function tests(name: string, config: string, ...more: string[]): Promise<void> {
  const report = `${root}test-results/${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isDone = await runStep(
    name,
    [vitest, 'run', '--config', config, ...more, ...reporters],
    root,
    report,
  );
  const count = readCounts(report, isDone);
  counts.push(count);
  if (count.failed > 0) failed.push(name);
}

const isPrepared = await gate('WXT prepares', wxt, 'prepare');
if (isPrepared) await gate('types', bin('typescript/bin/tsc'), '--noEmit');
await gate('lint', bin('@biomejs/biome/bin/biome'), 'check', '.');
await gate('validate', 'src/cli/validate/validate.ts');
await gate('docs', 'src/cli/docs/docs.ts', '--check');
await tests('unit and component tests', 'vitest.config.ts');
const isBuilt = await gate('build', wxt, 'build');
const hasBrowser = await gate('a browser', 'src/cli/browser/find-browser.ts');
if (isBuilt && hasBrowser) await tests('browser tests', 'tests/browser/vitest.config.ts');
// Firefox is no condition: without one its tests are counted as skipped.
const isBuiltForFirefox = await gate('build for Firefox', wxt, 'build', '-b', 'firefox');
const hasFirefox = await runStep('a Firefox', ['src/cli/browser/find-firefox.ts'], root);
if (isBuiltForFirefox)
  await tests('Firefox tests', 'tests/browser/firefox/vitest.config.ts', ...(hasFirefox ? [] : skipsAll));

const total = addUp(counts);
// At the very end, where who sees only a log's last lines still finds them.
for (const fault of total.faults) console.log(`\nFAILED ${fault.replace(root, '')}`);
if (failed.length > 0) console.log(`\nNot passed: ${failed.join(', ')}`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
