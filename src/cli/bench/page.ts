import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composers, moreComposers } from '../../../tests/browser/composers.ts';
import { type Launched, launchExtension } from '../../../tests/browser/launch-extension.ts';
import { formatTable } from '../format-table.ts';
import { readOptions } from '../read-options.ts';
import { openMuch, typeMuch } from './page-leaks.ts';
import { quantile } from './quantile.ts';
import type { Tasks } from './trace-tasks.ts';
import { type Visit, visit, visitLong } from './visit.ts';

// What the extension costs the four demo pages, beside the same pages without it. Build first: `wxt build`.
const usage = 'npm run bench -- page [--runs 3] [--delay 100] [--keys 10000] [--times 500]';
const { values } = readOptions(usage, {
  options: {
    runs: { type: 'string', default: '3' },
    delay: { type: 'string', default: '100' },
    keys: { type: 'string', default: '10000' },
    times: { type: 'string', default: '500' },
  },
});
const delay = Number(values.delay);
const text =
  'We met Oliver in Year 6 and Amelia in Y3 after the lesson. What a damn long day, mail me at j.carter@staffmail.sch.uk or ring. ';
const watcher = fileURLToPath(
  new URL('../../../.output/chrome-mv3/content-scripts/watch.js', import.meta.url),
);
const posts = composers.filter(({ surface }) => surface === 'post');

const field = composers.find(({ kind }) => kind === 'textarea');
const modal = moreComposers.find(({ editor }) => editor === 'modal');
const { visits: withUs, sampled, slow, long, typed, opened } = await measure({ profile: 'werrington' });
const {
  visits: without,
  sampled: sampledWithout,
  long: longWithout,
  typed: typedWithout,
  opened: openedWithout,
} = await measure({ extension: false });
const rows: string[][] = [
  row('watcher, size', statSync(watcher).size / 1000, undefined, 8, 'kB'),
  row(
    'watcher, script time on a page where nobody writes',
    middle(withUs.map((one) => one.load.watcher)),
    undefined,
    2,
  ),
  row('heap of such a page', heapOf(withUs), heapOf(without), 0.3, 'MB more'),
  row('first focus to first findings', middle(withUs.flatMap((one) => one.toFindings ?? [])), undefined, 150),
  row('finished word to underline', middle(withUs.flatMap((one) => one.underlines)), undefined, 150),
  row(
    'finished word to underline, p95',
    quantile(
      withUs.flatMap((one) => one.underlines),
      0.95,
    ),
    undefined,
    250,
  ),
  row(
    'longest task of ours, warm-up included',
    middle(typingIn(sampled).map(({ longestOurs }) => longestOurs)),
    undefined,
    50,
  ),
  row(
    'the same, 4 times slower',
    middle(typingIn(slow).map(({ longestOurs }) => longestOurs)),
    undefined,
    200,
  ),
  row(
    'longest task of all',
    middle(typingIn(sampled).map(({ longest }) => longest)),
    middle(typingIn(sampledWithout).map(({ longest }) => longest)),
  ),
  row(
    'key to free again',
    middle(withUs.flatMap((one) => one.keyDelays)),
    middle(without.flatMap((one) => one.keyDelays)),
    1,
    'ms more',
  ),
  row(
    '100,000 characters in a text field, longest task of ours',
    middle(long.map(({ longestOurs }) => longestOurs)),
    undefined,
    50,
  ),
  row(
    '100,000 characters in a text field, longest task of all',
    middle(long.map(({ longest }) => longest)),
    middle(longWithout.map(({ longest }) => longest)),
  ),
  row(`${values.keys} keys, heap`, typed?.heap ?? Number.NaN, typedWithout?.heap, 2, 'MB more'),
  row(`${values.keys} keys, nodes`, typed?.nodes ?? Number.NaN, typedWithout?.nodes, 50, 'nodes more'),
  row(
    `${values.keys} keys, listeners`,
    typed?.listeners ?? Number.NaN,
    typedWithout?.listeners,
    5,
    'listeners more',
  ),
  row(`${values.times} composers, heap`, opened?.heap ?? Number.NaN, openedWithout?.heap, 2, 'MB more'),
  row(
    `${values.times} composers, nodes`,
    opened?.nodes ?? Number.NaN,
    openedWithout?.nodes,
    50,
    'nodes more',
  ),
  row(
    `${values.times} composers, listeners`,
    opened?.listeners ?? Number.NaN,
    openedWithout?.listeners,
    5,
    'listeners more',
  ),
];
console.log(formatTable(['What', 'With', 'Without', 'Goal'], rows, 60));

async function measure(options: Parameters<typeof launchExtension>[0]) {
  const visits: Visit[] = [];
  const launched: Launched = await launchExtension(options);
  for (let run = 0; run < Number(values.runs); run++)
    for (const composer of posts) visits.push(await visit(launched, composer, text, { delay, throttle: 1 }));
  const sampled: Visit[] = [];
  const slow: Visit[] = [];
  for (const composer of posts) {
    sampled.push(await visit(launched, composer, text, { delay, throttle: 1, isSampled: true }));
    if (options?.extension !== false)
      slow.push(await visit(launched, composer, text, { delay, throttle: 4, isSampled: true }));
  }
  const long: Tasks[] = [];
  // One long text may meet a collection of the page's own garbage.
  for (let run = 0; field && run < 3; run++) long.push(await visitLong(launched, field));
  const typed = field && (await typeMuch(launched, field, Number(values.keys)));
  const opened = modal && (await openMuch(launched, modal, Number(values.times)));
  await launched.close();
  return { visits, sampled, slow, long, typed, opened };
}

function row(what: string, got: number, beside?: number, goal?: number, unit = 'ms'): string[] {
  const [plain = ''] = unit.split(' ');
  const write = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ${plain}`;
  const cost = unit.endsWith('more') ? got - (beside ?? 0) : got;
  const verdict = goal === undefined ? '' : `≤ ${goal} ${unit}${cost <= goal ? '' : '  MISSED'}`;
  return [what, write(got), beside === undefined ? '' : write(beside), verdict];
}

function typingIn(visits: readonly Visit[]) {
  return visits.flatMap(({ typing }) => typing ?? []);
}

function heapOf(visits: readonly Visit[]): number {
  return middle(visits.map(({ heap }) => heap / 1e6));
}

function middle(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
