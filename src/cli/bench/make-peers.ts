import { text as alex } from 'alex';
import BadWordsNext from 'bad-words-next';
import badWordsEnglish from 'bad-words-next/lib/en';
import nlp from 'compromise';
import { cuss } from 'cuss';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { retext } from 'retext';
import retextEquality from 'retext-equality';

/** Another tool that looks for unwelcome words: whether it has anything to say about a text. */
export type Peer = { name: string; flags: (text: string) => boolean | Promise<boolean> };

/** Open tools that look for unwelcome words, each as its makers recommend. */
export async function makePeers(): Promise<Peer[]> {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new BadWordsNext({ data: badWordsEnglish });
  const surest = new Set(Object.keys(cuss).filter((word) => cuss[word] === 2));
  const equality = makeEquality();
  const harper = await makeHarper();
  return [
    { name: 'obscenity', flags: (text) => matcher.hasMatch(text) },
    { name: 'bad-words-next', flags: (text) => badWords.check(text) },
    {
      name: 'cuss (surest words)',
      flags: (text) => (text.toLowerCase().match(/[a-z']+/g) ?? []).some((word) => surest.has(word)),
    },
    { name: 'retext-equality', flags: (text) => equality(text) > 0 },
    { name: 'alex', flags: (text) => alex(text).messages.length > 0 },
    { name: 'harper.js', flags: async (text) => (await harper(text, { AvoidCurses: true })) > 0 },
  ];
}

/** The people that compromise finds: UTF-16 offsets, end exclusive. */
export function findPeople(text: string): { start: number; end: number }[] {
  const matches = nlp(text).people().json({ offset: true }) as {
    offset: { start: number; length: number };
  }[];
  return matches.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

/** Counts what retext-equality says of a text. */
function makeEquality(): (text: string) => number {
  const processor = retext().use(retextEquality);
  return (text) => processor.processSync(text).messages.length;
}

/** Counts what Harper says of a text; `only` leaves its other rules out. */
export async function makeHarper(): Promise<
  (text: string, only?: Record<string, boolean>) => Promise<number>
> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const standard = await linter.getDefaultLintConfig();
  const none = Object.fromEntries(Object.keys(standard).map((rule) => [rule, false]));
  let set: Record<string, boolean> | undefined;
  return async (text, only) => {
    if (set !== only) await linter.setLintConfig(only ? { ...none, ...only } : standard);
    set = only;
    return (await linter.lint(text)).length;
  };
}
