import { existsSync, readFileSync } from 'node:fs';
import { cuss } from 'cuss';
import { compile } from '../../check/compile.ts';
import { formatTable } from '../format-table.ts';
import { readRules } from '../read-rules.ts';
import { type Disguise, disguises } from './disguises.ts';
import { makePeers, type Peer } from './make-peers.ts';
import { makeRandom } from './make-random.ts';
import { speakOfAll } from './speak-of-all.ts';
import { wantsMistakes } from './wants-mistakes.ts';

/** How often a disguise is tried on a word. */
const draws = 10;

// Unwelcome content in public sets (their development halves, in ../shared/data beside the checkout), ours beside other
// open tools.

const content = new Set([
  'slur',
  'discrimination',
  'sexism',
  'violence',
  'harassment',
  'profanity',
  'sexual',
  'extremism',
  'drugs',
]);
const data = new URL('../../../../shared/data/', import.meta.url);
const showsMistakes = wantsMistakes();
const check = compile(speakOfAll(), readRules());
const flags = (text: string, only: ReadonlySet<string> = content) =>
  check({ text, surface: 'post', network: 'any' }).some(({ category }) => only.has(category));
const tools: Peer[] = [{ name: 'Second Look', flags: (text) => flags(text) }, ...(await makePeers())];

type Test = { name: string; texts: readonly string[]; wanted: boolean };

if (existsSync(data)) {
  const cases = readLines('hatecheck.jsonl').map(
    (line) => JSON.parse(line) as { functionality: string; text: string },
  );
  const select = (...kinds: string[]) =>
    cases.filter(({ functionality }) => kinds.includes(functionality)).map(({ text }) => text);
  const slurs = select('slur_h');
  const tests: Test[] = [
    { name: 'HateCheck: slurs', texts: slurs, wanted: true },
    { name: 'HateCheck: slurs, disguised five ways', texts: disguiseWords(slurs), wanted: true },
    { name: 'HateCheck: swearing at a group', texts: select('profanity_h'), wanted: true },
    {
      name: 'HateCheck: hateful without a slur',
      texts: select(
        ...['derog_neg_emote_h', 'derog_neg_attrib_h', 'derog_dehum_h', 'derog_impl_h'],
        ...['threat_dir_h', 'threat_norm_h', 'phrase_question_h', 'phrase_opinion_h'],
      ),
      wanted: true,
    },
    {
      name: 'HateCheck: neutral and kind words about a group',
      texts: select('ident_neutral_nh', 'ident_pos_nh'),
      wanted: false,
    },
    { name: 'disguised-swearing.txt', texts: readLines('disguised-swearing.txt'), wanted: true },
    { name: 'innocent-lookalikes.txt', texts: readLines('innocent-lookalikes.txt'), wanted: false },
    {
      name: 'school-names.txt in a harmless sentence',
      texts: readLines('school-names.txt').map((name) => `We had a lovely day at ${name} today.`),
      wanted: false,
    },
  ];
  await compareTools(tests);
} else console.log(`${data.pathname} is not there: only the disguises are measured.`);
measureDisguises();

async function compareTools(tests: readonly Test[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, texts, wanted } of tests) {
    const shares: string[] = [];
    for (const tool of tools) {
      const flagged: string[] = [];
      for (const text of texts) if (await tool.flags(text)) flagged.push(text);
      shares.push(((100 * flagged.length) / texts.length).toFixed(2));
      if (showsMistakes && tool === tools[0])
        for (const text of texts)
          if (flagged.includes(text) !== wanted) console.log(`  ${wanted ? 'missed' : 'wrong'}: ${text}`);
    }
    rows.push([name, wanted ? 'high' : 'low', String(texts.length), ...shares]);
  }
  console.log('Share of texts flagged, %\n');
  console.log(formatTable(['set', 'good is', 'texts', ...tools.map(({ name }) => name)], rows));
}

/** Each disguise on each word that is found plain: words of the package cuss, which the rules were not made from. */
function measureDisguises(): void {
  const only = new Set(['profanity', 'slur', 'sexual']);
  const frame = (word: string) => `He only went and said ${word} again.`;
  const words = Object.keys(cuss).filter(
    (word) => cuss[word] === 2 && /^[a-z]{4,}$/.test(word) && flags(frame(word), only),
  );
  const rows = Object.entries<Disguise>(disguises).map(([name, disguise]) => {
    const random = makeRandom(7);
    // Some draw lots: one draw a word says too little.
    const drawn = Array.from({ length: draws }, () => words.flatMap((word) => disguise(word, random) ?? []));
    const texts = [...new Set(drawn.flat())];
    const found = texts.filter((text) => flags(frame(text), only));
    if (showsMistakes) {
      const missed = texts.filter((text) => !found.includes(text));
      if (missed.length > 0) console.log(`  missed, ${name}: ${missed.join(' | ')}`);
    }
    return [name, String(texts.length), ((100 * found.length) / texts.length).toFixed(1)];
  });
  console.log(`\nWords of cuss that are found plain (${words.length}), disguised: found, %\n`);
  console.log(formatTable(['disguise', 'words', 'found'], rows));
}

/** The longest word of each text that is found by itself, disguised in five ways that HateCheck uses or that people use. */
function disguiseWords(texts: readonly string[]): string[] {
  const random = makeRandom(3);
  const ways = ['leet', 'spaces', 'dots', 'star', 'look-alikes'] as const;
  return texts.flatMap((text) => {
    const word = (text.match(/[a-z]{4,}/gi) ?? []).find((one) => flags(`He said ${one} again.`));
    if (!word) return [];
    return ways.flatMap((way) => {
      const disguised = (disguises[way] as Disguise)(word, random);
      return disguised ? [text.replace(word, disguised)] : [];
    });
  });
}

function readLines(file: string): string[] {
  return readFileSync(new URL(file, data), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
