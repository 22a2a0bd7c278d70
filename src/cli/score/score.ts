import { compile } from '../../check/compile.ts';
import type { Checker } from '../../check/types.ts';
import { type Post, readCorpus } from '../read-corpus.ts';
import { readOptions } from '../read-options.ts';
import { readProfiles, readRules } from '../read-rules.ts';
import { interval, isHeldOut } from './score-figures.ts';

type Tally = { hit: number; missed: number; wrong: number };

const usage =
  'npm run -s score -- [--part all|build|held] [--file posts] [--mistakes [--category criticism]]';
const { values } = readOptions(usage, {
  options: {
    part: { type: 'string', default: 'all' },
    file: { type: 'string' },
    category: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
  },
});

/** In the corpus the Staffordshire protocol, which names no trust, is laid over this one (GUIDE.md). */
const organisation = { name: 'Moorland Vale Trust', schools: ['Ashcombe Park Academy'] };

if (!['all', 'build', 'held'].includes(values.part)) fail(`There is no part "${values.part}".`);
const posts = readCorpus(values.file).filter(
  (post) => values.part === 'all' || isHeldOut(post.id) === (values.part === 'held'),
);

if (posts.length === 0) fail(`There are no posts in tests/corpus/${values.file}.jsonl.`);

const rules = readRules();
const profiles = readProfiles();
const checkers = new Map<string, Checker>();
for (const [id, profile] of Object.entries(profiles)) {
  checkers.set(id, compile(profile, rules, id === 'staffordshire-protocol' ? { organisation } : {}));
}

const tallies = new Map<string, Tally>();
const tally = (category: string): Tally => {
  const one = tallies.get(category) ?? { hit: 0, missed: 0, wrong: 0 };
  tallies.set(category, one);
  return one;
};
const byFile = new Map<string, Tally>();
let clean = 0;
let cleanFlagged = 0;
let sureRight = 0;
let sureWrong = 0;

for (const post of posts) {
  const findings = checkers.get(post.profile)?.(post) ?? [];
  const found = new Set(findings.map((finding) => finding.category));
  const allowed = new Set([...post.expect, ...(post.allow ?? [])]);
  const missed = post.expect.filter((category) => !found.has(category));
  const wrong = [...found].filter((category) => !allowed.has(category));
  for (const category of post.expect) tally(category)[found.has(category) ? 'hit' : 'missed']++;
  for (const category of wrong) tally(category).wrong++;
  const file = byFile.get(post.file) ?? { hit: 0, missed: 0, wrong: 0 };
  byFile.set(post.file, file);
  file.hit += post.expect.length - missed.length;
  file.missed += missed.length;
  file.wrong += wrong.length;
  for (const finding of findings) {
    if (finding.certainty !== 'sure') continue;
    if (allowed.has(finding.category)) sureRight++;
    else sureWrong++;
  }
  if (post.expect.length === 0) {
    clean++;
    if (wrong.length > 0) cleanFlagged++;
  }
  if (values.mistakes) printMistakes(post, missed, wrong, findings);
}

function printMistakes(post: Post, missed: string[], wrong: string[], findings: ReturnType<Checker>): void {
  const of = values.category;
  const misses = missed.filter((category) => !of || category === of);
  const alarms = wrong.filter((category) => !of || category === of);
  if (misses.length + alarms.length === 0) return;
  const seen = findings.filter((finding) => alarms.includes(finding.category));
  console.log(
    [
      `${post.id} ${post.profile} ${post.surface}${post.media ? ` [${post.media}]` : ''}`,
      misses.length > 0 ? `  missed: ${misses.join(', ')}` : '',
      ...seen.map(
        (finding) => `  wrong: ${finding.category} "${post.text.slice(finding.start, finding.end)}"`,
      ),
      `  ${post.text.replaceAll('\n', ' ⏎ ').slice(0, 700)}`,
      post.replyTo ? `  answers: ${post.replyTo}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

const total: Tally = { hit: 0, missed: 0, wrong: 0 };
const rows = [...tallies].sort(([one], [other]) => one.localeCompare(other));
for (const [, one] of rows) for (const key of ['hit', 'missed', 'wrong'] as const) total[key] += one[key];
console.log(`${posts.length} posts (${values.part})\n`);
console.log(`${'category'.padEnd(18)}found  missed  false   recall  precision`);
for (const [category, one] of [...rows, ['all', total] as const]) {
  console.log(
    `${category.padEnd(18)}${String(one.hit).padStart(5)}${String(one.missed).padStart(8)}${String(one.wrong).padStart(7)}` +
      `${percent(one.hit, one.hit + one.missed)}${percent(one.hit, one.hit + one.wrong)}`,
  );
}
console.log('\nfile                   recall  precision');
for (const [file, one] of byFile) {
  console.log(
    `${file.padEnd(18)}${percent(one.hit, one.hit + one.missed)}${percent(one.hit, one.hit + one.wrong)}`,
  );
}
console.log(`\nrecall ${interval(total.hit, total.hit + total.missed)}`);
console.log(`precision ${interval(total.hit, total.hit + total.wrong)}`);
console.log(`clean posts with any finding ${interval(cleanFlagged, clean)}`);
console.log(`sure findings that are right ${interval(sureRight, sureRight + sureWrong)}`);

function fail(why: string): never {
  console.error(`${why}\nUsage: ${usage}`);
  process.exit(2);
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(10);
}
