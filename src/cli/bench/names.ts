import { existsSync, readFileSync } from 'node:fs';
import { compile } from '../../check/compile.ts';
import { findNames } from '../../check/people/find-names.ts';
import { Reading } from '../../check/reading/reading.ts';
import type { Rules } from '../../check/rules.ts';
import type { Checker } from '../../check/types.ts';
import { readProfiles, readRules } from '../read-rules.ts';
import { interval } from '../score/score-figures.ts';
import { findPeople } from './make-peers.ts';
import { makeRandom } from './make-random.ts';
import { wantsMistakes } from './wants-mistakes.ts';

type Words = {
  origins: Record<string, { given: string[]; family: string[] }>;
  pupils: string[];
  colleagues: string[];
  own: string[];
  figures: string[];
  known: string[];
  characters: string[];
};

const words = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as Words;
const frames = { pupil: words.pupils, colleague: words.colleagues };
const sentencesInAll = 500;

// Names in generated school sentences, and in public sets beside compromise's own finding.
for (const line of benchNames(wantsMistakes())) console.log(line);

function benchNames(showMistakes: boolean): string[] {
  const { 'the-learning-alliance': profile } = readProfiles();
  if (!profile) throw new Error('bench: there is no profile the-learning-alliance');
  const rules = readRules();
  return [
    ...benchSentences(compile(profile, rules), showMistakes),
    ...['btc-h', 'wnut17-dev'].flatMap((name) => comparePublicSet(name, rules)),
  ];
}

function benchSentences(check: Checker, showMistakes: boolean): string[] {
  const random = makeRandom(20);
  const found = (text: string) =>
    check({ text, surface: 'post', network: 'any' }).some(({ category }) =>
      ['pupil-name', 'colleague-name'].includes(category),
    );
  const count = (texts: readonly string[], wanted: boolean) => {
    const flagged = texts.filter((text) => found(text) === wanted);
    if (showMistakes)
      for (const text of texts)
        if (found(text) !== wanted) console.log(`  ${wanted ? 'missed' : 'wrong'}: ${text}`);
    return wanted ? flagged.length : texts.length - flagged.length;
  };
  const people = generate(random, sentencesInAll);
  const own = generateOwn(random, 200);
  const famous = generateFamous(random, 300);
  return [
    `names: pupil or colleague found in ${interval(count(people, true), people.length)}`,
    `names: own family flagged in ${interval(count(own, false), own.length)}`,
    `names: public figures and characters flagged in ${interval(count(famous, false), famous.length)}`,
  ];
}

type Random = () => number;

function generate(random: Random, many: number): string[] {
  const origins = Object.values(words.origins);
  const all = [...frames.pupil, ...frames.colleague];
  return Array.from({ length: many }, (_, index) => {
    const text = fill(all[index % all.length] ?? '', origins[index % origins.length], random);
    // A fifth of people write without capitals.
    return random() < 0.2 ? text.toLowerCase() : text;
  });
}

function generateOwn(random: Random, many: number): string[] {
  const origins = Object.values(words.origins);
  return Array.from({ length: many }, (_, index) =>
    fill(words.own[index % words.own.length] ?? '', origins[index % origins.length], random),
  );
}

function generateFamous(random: Random, many: number): string[] {
  const all = [...words.known, ...words.characters];
  return Array.from({ length: many }, (_, index) => {
    const frame = words.figures[index % words.figures.length] ?? '';
    return frame.replace('{f}', pick(all, random));
  });
}

function fill(frame: string, origin: Words['origins'][string] | undefined, random: Random): string {
  if (!origin) return frame;
  const given = () => pick(origin.given, random);
  const family = () => pick(origin.family, random);
  const full = () => (random() < 0.25 ? `${family()} ${given()}` : `${given()} ${family()}`);
  const list = () => {
    const [one, two, three] = [...origin.given].sort(() => random() - 0.5);
    return `${one}, ${two} ${random() < 0.5 ? '&' : 'and'} ${three}`;
  };
  return frame.replace(/\{(\w)\}/g, (_, kind: string) => {
    if (kind === 'N') return full();
    if (kind === 'l') return list();
    if (kind === 'i') return `${given()} ${family().slice(0, 1)}`;
    if (kind === 't') return `${pick(['Mr', 'Mrs', 'Miss', 'Ms'], random)} ${family()}`;
    return random() < 0.15 ? full() : given();
  });
}

/** Person names in a public set found by compromise and by ours, for comparison only: ours looks for names in school talk. */
function comparePublicSet(name: string, rules: Rules): string[] {
  const file = new URL(`../../../../shared/data/names-${name}.conll`, import.meta.url);
  if (!existsSync(file)) return [];
  const tally = { compromise: { hit: 0, wrong: 0 }, ours: { hit: 0, wrong: 0 } };
  let persons = 0;
  for (const { text, spans } of readConll(readFileSync(file, 'utf8'))) {
    persons += spans.length;
    for (const [who, found] of [
      ['compromise', findPeople(text)],
      ['ours', ourPeople(text, rules)],
    ] as const) {
      for (const one of found) if (!spans.some((span) => touches(one, span))) tally[who].wrong++;
      tally[who].hit += spans.filter((span) => found.some((one) => touches(one, span))).length;
    }
  }
  return (['compromise', 'ours'] as const).map(
    (who) =>
      `names-${name}: ${who} found ${interval(tally[who].hit, persons)}, with ${tally[who].wrong} that are no person's`,
  );
}

type Range = { start: number; end: number };

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Every likely name, whoever it is: famous people count here too. */
function ourPeople(text: string, rules: Rules): Range[] {
  const reading = new Reading(text, rules.vocabulary, new Map());
  return findNames(reading)
    .filter(({ strength, veto }) => strength > 1 && (!veto || veto.includes('person')))
    .map((name) => reading.offsets(name));
}

/** Posts of a file with one token a line, its tag behind a tab, and a blank line between posts. */
function readConll(source: string): { text: string; spans: Range[] }[] {
  return source.split(/\r?\n\s*\r?\n/).map((post) => {
    let text = '';
    const spans: Range[] = [];
    for (const line of post.split(/\r?\n/)) {
      const [token = '', tag = 'O'] = line.split('\t');
      if (!token) continue;
      const start = text.length === 0 ? 0 : text.length + 1;
      text += `${start === 0 ? '' : ' '}${token}`;
      const last = spans.at(-1);
      if (/^I-per/i.test(tag) && last) last.end = text.length;
      else if (/^B-per/i.test(tag)) spans.push({ start, end: text.length });
    }
    return { text, spans };
  });
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
