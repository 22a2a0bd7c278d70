import { attackComposers, sumUpComposers } from '../../../tests/browser/attack/attack-composers.ts';
import { attackFixes } from '../../../tests/browser/attack/attack-fixes.ts';
import { readOptions } from '../read-options.ts';

// What `npm test` tries with a few seeds, with many. A failure names its seed, and is tried again by --from.
const { values } = readOptions('npm run attack -- [--seeds 200] [--fixes 500] [--from 1]', {
  options: {
    seeds: { type: 'string', default: '200' },
    fixes: { type: 'string', default: '500' },
    from: { type: 'string', default: '1' },
  },
});
const first = Number(values.from);
const count = (given: string) => Array.from({ length: Number(given) }, (_, at) => first + at);
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const failures: string[] = [];

console.log('Scrambled pages');
const composers = sumUpComposers(await attackComposers(count(values.seeds)));
console.log(`  ${composers.tried} tried, composer found ${percent(composers.found)}`);
console.log(`  surface right ${percent(composers.right)}, wrongly found on ${composers.wrong}`);
failures.push(...composers.failures);

console.log('Random fixes');
for (const { kind, tried, refused, failures: failed } of await attackFixes(count(values.fixes))) {
  console.log(
    `  ${kind}: ${tried} tried, ${failed.length} failed, ${refused} refused with Copy offered instead`,
  );
  failures.push(...failed);
}

console.log(failures.length > 0 ? `\n${failures.join('\n')}` : '\nNothing went wrong.');
process.exitCode = failures.length > 0 ? 1 : 0;
