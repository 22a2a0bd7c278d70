import { text as alex } from 'alex';
import { type CompileOptions, compile } from '../../check/compile.ts';
import { makeRoster, openRoster, type PupilName } from '../../check/roster.ts';
import { formatTable } from '../format-table.ts';
import { readCorpus } from '../read-corpus.ts';
import { readRules } from '../read-rules.ts';
import { findPeople, makeHarper, makePeers } from './make-peers.ts';
import { makeRandom } from './make-random.ts';
import { speakOfAll } from './speak-of-all.ts';

// How long a check takes, beside other tools in the same run. Every time is what this thread itself worked, in
// milliseconds, and a mean: a system counts that in steps that are longer than a check, and other programs do not add to it.

type Work = (text: string) => unknown;

/** Milliseconds: a part that has taken longer, and has measured enough, ends. On a busy machine the bench ends too. */
const patience = 25_000;

const profile = speakOfAll();
const draft = (text: string) => ({ text, surface: 'post', network: 'any' }) as const;
/** A checker of its own vocabulary: two of one vocabulary share what they remember of a sentence. */
const compiled = (options: CompileOptions = {}) => {
  const check = compile(profile, readRules(), options);
  return (text: string) => check(draft(text));
};
const plain = compiled();
const posts = readCorpus().map((post) => post.text);
const verdicts: string[][] = [];

await comparePeers();
compareKeys();
measureGrowth();
compareRosters();
print('Goals', ['what', 'got', 'goal', ''], verdicts);

/** (a), (b): texts of about 280 characters, none of which anybody has seen before. */
async function comparePeers(): Promise<void> {
  const peers = await makePeers();
  const peer = (name: string): Work => peers.find((one) => one.name === name)?.flags ?? (() => undefined);
  const harper = await makeHarper();
  const [texts, others] = [joinPosts(280, 700), joinPosts(280, 1100).slice(700)];
  // On a busy machine the peers leave the race no time to warm up; whoever is slower has had more of it.
  for (const text of others) plain(text);
  const means = await race(texts, 300, {
    ours: plain,
    'compromise, its people': findPeople,
    obscenity: peer('obscenity'),
    'retext-equality': peer('retext-equality'),
    alex: (text) => alex(text),
    'harper.js, all its rules': (text) => harper(text),
  });
  const { ours = Number.NaN, ...peersOnly } = means;
  const rows = Object.entries(peersOnly).map(([name, time]) => [name, write(time), ratio(ours, time)]);
  rows.unshift(['ours', write(ours), '1']);
  print('A fresh text of 280 characters', ['tool', 'ms', 'ours ×'], rows);
  judge('ours / alex', ours / (means.alex ?? 0), 0.1);
  judge('ours, ms', ours, 0.2);
  // The product has no such layer (docs/architecture.md): what it would cost by itself is the bar.
  judge('ours / compromise', ours / (means['compromise, its people'] ?? 0), 1.2);
}

/**
 * (c): one more letter in a long post that the checker has just seen, at its end and in its middle. Nothing of the posts was
 * read before, or the first check of each would be none. The first sixty warm up what only keys make run.
 */
function compareKeys(): void {
  const times = { first: [] as number[], end: [] as number[], middle: [] as number[] };
  const began = performance.now();
  const warmUp = 60;
  for (const post of joinPosts(3000, 200, [...posts].reverse())) {
    if (times.first.length > warmUp + 8 && performance.now() - began > patience) break;
    const middle = post.indexOf(' ', post.length / 2);
    times.first.push(time(() => plain(post)));
    times.end.push(time(() => plain(`${post}x`)));
    plain(post);
    times.middle.push(time(() => plain(`${post.slice(0, middle)}x${post.slice(middle)}`)));
  }
  const first = mean(times.first.slice(warmUp));
  const rows = (['end', 'middle'] as const).map((where) => {
    const key = mean(times[where].slice(warmUp));
    judge(`a key at the ${where} / first check`, key / first, 0.15);
    return [where, write(first), write(key), ratio(key, first)];
  });
  print('One more key in a post of 3,000 characters', ['where', 'first, ms', 'key, ms', '×'], rows);
}

/**
 * (d): time at each doubling of a text's length. Each run has other letters, so that nothing is remembered, and as many
 * texts of each length as make the same length together. The least of three counts.
 */
function measureGrowth(): void {
  const most = 100_000;
  const sizes = [most / 8, most / 4, most / 2, most];
  const repeat = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const random = makeRandom(4);
  const letters = (many: number) =>
    Array.from({ length: many }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  const name = () => `${letters(1).toUpperCase()}${letters(5)}`;
  // Behind those that were read above: of words seen before much is remembered.
  let next = Math.floor(posts.length / 4);
  const kinds: Record<string, (size: number) => string> = {
    'ordinary posts': (size) => {
      let text = '';
      while (text.length < size) text += `${posts[next++ % posts.length]}\n`;
      return text.slice(0, size);
    },
    'one word repeated': (size) => repeat(`${letters(6)} `, size),
    'one letter repeated': (size) => repeat(letters(1), size),
    'names with commas': (size) => repeat(Array.from({ length: size / 8 }, name).join(', '), size),
    'two names repeated': (size) => repeat(`${name()}, ${name()} and `, size),
    'dots between letters': (size) => repeat([...letters(7)].join('.'), size),
    'spaces between letters': (size) => repeat(`${[...letters(7)].join(' ')} `, size),
    digits: (size) => repeat(String(10 ** 8 + Math.floor(random() * 8 * 10 ** 8)), size),
    'digits and spaces': (size) => repeat(`0${Math.floor(random() * 900)} 7`, size),
    'addresses without an end': (size) => repeat(`@${letters(1)}.${letters(1)}`, size),
    'unclosed brackets': (size) => repeat(`([{${letters(1)}`, size),
    stars: (size) => repeat(`${letters(1)}*`, size),
    'one sentence without a stop': (size) =>
      repeat(Array.from({ length: size / 4 }, () => letters(3 + Math.floor(random() * 6))).join(' '), size),
  };
  const rows = Object.entries(kinds).map(([kind, make]) => {
    const times = sizes.map(() => [] as number[]);
    const began = performance.now();
    for (let run = 0; run < 3 && performance.now() - began < patience / 5; run++)
      for (const [at, size] of sizes.entries()) {
        const texts = Array.from({ length: most / size }, () => make(size));
        times[at]?.push(time(() => texts.forEach(plain)) / texts.length);
      }
    const least = times.map((some) => Math.min(...some));
    // What takes hardly longer than the system's own step has no growth to speak of.
    const growths = least.slice(1).map((after, at) => after / Math.max(least[at] ?? 0, 5));
    judge(`growth, ${kind}: most at a doubling`, Math.max(...growths), 2.2);
    return [kind, ...least.map(write), growths.map((growth) => growth.toFixed(2)).join(', ')];
  });
  print(
    'Growth, ms',
    ['text', ...sizes.map((size) => size.toLocaleString('en-GB')), 'at each doubling ×'],
    rows,
  );
}

/** (e): what a roster costs to open and in each check. */
function compareRosters(): void {
  const random = makeRandom(5);
  const starts =
    'ba be bi ca ce da do el fa fi ga ha ja jo ka la le li ma me mi na no o pa ra ro sa te wi'.split(' ');
  const part = () => starts[Math.floor(random() * starts.length)] ?? '';
  const word = (parts: number) => Array.from({ length: parts }, part).join('');
  const rows = [5_000, 40_000].map((many) => {
    const names = Array.from({ length: many }, (): PupilName => ({ given: word(3), family: word(4) }));
    const json = JSON.stringify(makeRoster(names, new Uint8Array(16).fill(7)));
    const opened = mean(Array.from({ length: 15 }, () => time(() => openRoster(JSON.parse(json)))));
    // Neither has read a word yet: of what is said twice, a checker remembers much.
    const withRoster = compiled({ roster: openRoster(JSON.parse(json)) });
    const without = compiled();
    const times = { without: [] as number[], with: [] as number[] };
    const began = performance.now();
    for (const [at, text] of joinPosts(280, 700).entries()) {
      if (times.with.length > 40 && performance.now() - began > patience / 2) break;
      // Each text is new to whichever of the two it is given to.
      const kind = at % 2 === 0 ? 'without' : 'with';
      const took = time(() => (at % 2 === 0 ? without : withRoster)(text));
      if (at >= 100) times[kind].push(took);
    }
    judge(`roster of ${many}: to open, ms`, opened, 30);
    judge(`roster of ${many}: size, MB`, json.length / 1e6, 1);
    return [
      many.toLocaleString('en-GB'),
      `${(json.length / 1000).toFixed(0)} kB`,
      write(opened),
      write(mean(times.without)),
      write(mean(times.with)),
    ];
  });
  print('A roster', ['pupils', 'JSON', 'open, ms', 'check without, ms', 'with, ms'], rows);
}

/** Means of each worker's time on the texts behind the first `warmUp`, or fewer on a busy machine; the workers take turns at each text. */
async function race(
  texts: readonly string[],
  warmUp: number,
  workers: Record<string, Work>,
): Promise<Record<string, number>> {
  const times = Object.keys(workers).map(() => [] as number[]);
  const began = performance.now();
  for (const [at, text] of texts.entries()) {
    const took = performance.now() - began;
    if (took > patience && (times[0]?.length ?? 0) > 40) break;
    const isWarm = at >= warmUp || took > patience / 2;
    for (const [index, work] of Object.values(workers).entries()) {
      const start = process.threadCpuUsage();
      await work(text);
      if (isWarm) times[index]?.push(since(start));
    }
  }
  return Object.fromEntries(Object.keys(workers).map((name, index) => [name, mean(times[index] ?? [])]));
}

function time(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Posts one behind the other, each used once, cut to texts of `size` characters. */
function joinPosts(size: number, most: number, from: readonly string[] = posts): string[] {
  const texts: string[] = [];
  let text = '';
  for (const post of from) {
    text += text ? ` ${post}` : post;
    if (text.length < size) continue;
    texts.push(text.slice(0, size));
    text = '';
    if (texts.length === most) break;
  }
  return texts;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function write(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 3 : 1);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(3);
}

function print(title: string, headings: string[], rows: string[][]): void {
  console.log(`${title}\n\n${formatTable(headings, rows)}\n`);
}

function judge(what: string, got: number, most: number): void {
  verdicts.push([what, got.toFixed(3), `≤ ${most}`, got <= most ? '' : 'MISSED']);
}
