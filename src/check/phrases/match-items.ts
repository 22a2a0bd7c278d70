import { isDescribing } from '../reading/is-describing.ts';
import type { Sentence, Span } from '../reading/sentence.ts';
import { markOf, sieve } from './mark-of.ts';
import { firstWords } from './needs.ts';
import type { Item } from './pattern.ts';
import { endOfSum } from './sum-of-money.ts';

/** An item ready to be matched: words with their marks as a sieve, sets by their numbers, choices by the word that they begin with. */
export type BoundItem =
  | Exclude<Item, { kind: 'group' | 'set' | 'words' }>
  | BoundWords
  | { kind: 'set'; set: number; optional: boolean }
  | {
      kind: 'group';
      byWord: ReadonlyMap<string, BoundItem[][]>;
      bits: number;
      others: BoundItem[][];
      optional: boolean;
    };
type BoundWords = { kind: 'words'; words: ReadonlySet<string>; bits: number; optional: boolean };

/** Looks up the spans of a set in the sentence at hand. */
export type FindSet = (set: number) => readonly Span[];

/** Makes the items of a phrase ready. */
export function bindItems(items: readonly Item[], numberOf: (name: string) => number): BoundItem[] {
  return items.map((item) => {
    if (item.kind === 'set') return { kind: 'set', set: numberOf(item.name), optional: item.optional };
    if (item.kind === 'words') return { ...item, bits: sieveOf(item.words) };
    if (item.kind !== 'group') return item;
    const byWord = new Map<string, BoundItem[][]>();
    const others: BoundItem[][] = [];
    for (const choice of item.choices) {
      const bound = bindItems(choice, numberOf);
      const words = firstWords(choice);
      if (!words) others.push(bound);
      for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), bound]);
    }
    return { kind: 'group', byWord, bits: sieveOf(byWord.keys()), others, optional: item.optional };
  });
}

function sieveOf(words: Iterable<string>): number {
  return sieve([...words].map(markOf));
}

/** What a phrase can begin with: words, which have some of these bits, or one of these sets. */
export type Beginning = { words: ReadonlySet<string>; bits: number; sets: readonly number[] };

/** Finds it; undefined if it can begin with something else. */
export function findBeginning(items: readonly BoundItem[]): Beginning | undefined {
  const [first] = items;
  if (first?.kind === 'words' && !first.optional) return { words: first.words, bits: first.bits, sets: [] };
  const words = new Set<string>();
  const sets: number[] = [];
  const read = (some: readonly BoundItem[]): boolean => {
    for (const item of some) {
      if (item.kind === 'words') for (const word of item.words) words.add(word);
      else if (item.kind === 'set') sets.push(item.set);
      else if (item.kind === 'group') {
        for (const word of item.byWord.keys()) words.add(word);
        if (!item.others.every(read)) return false;
      } else return false;
      if (!item.optional) return true;
    }
    return false;
  };
  return read(items) ? { words, bits: sieveOf(words), sets } : undefined;
}

/** Adds to `found` every token index at which a phrase that begins at `at` can end. */
export function matchItems(
  items: readonly BoundItem[],
  sentence: Sentence,
  at: number,
  find: FindSet,
  found: number[],
): void {
  for (const end of followItems(items, sentence, at, find)) if (end > at) add(found, end);
}

/** Where items that begin at `at` can end: at `at` itself those that take no word, such as ^. */
function followItems(
  items: readonly BoundItem[],
  sentence: Sentence,
  at: number,
  find: FindSet,
): readonly number[] {
  let index = 0;
  let only = at;
  // As long as there is but one way on, it takes no list of them.
  for (let item = items[0]; item?.kind === 'words' && !item.optional; item = items[index]) {
    if (sentence.joins.has(only)) break;
    if (!isOneOf(item, sentence.tokens[only])) return noEnds;
    only++;
    index++;
  }
  let ends = [only];
  for (; index < items.length; index++) {
    const item = items[index] as BoundItem;
    const next: number[] = [];
    for (const end of ends) {
      matchItem(item, sentence, end, find, next);
      if ('optional' in item && item.optional) add(next, end);
    }
    if (next.length === 0) return noEnds;
    ends = next;
  }
  return ends;
}

const noEnds: readonly number[] = [];

/** The index of the next token that is no emoji: at its beginning and end a sentence may have some that count for nothing. */
export function behindEmoji({ tokens }: Sentence, from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'emoji') at++;
  return at;
}

function isOneOf({ words, bits }: BoundWords, token: Sentence['tokens'][number] | undefined): boolean {
  if (!token || (token.word.bits & bits) === 0) return false;
  for (const form of token.forms) if (words.has(form)) return true;
  return false;
}

/** Adds to `ends` where an item that begins at `at` can end. */
function matchItem(item: BoundItem, sentence: Sentence, at: number, find: FindSet, ends: number[]): void {
  const token = sentence.tokens[at];
  switch (item.kind) {
    case 'start':
      if (at === 0 || at === behindEmoji(sentence, 0)) add(ends, at);
      break;
    case 'end':
      if (behindEmoji(sentence, at) === sentence.tokens.length) add(ends, at);
      break;
    case 'gap':
      for (let end = at; end <= Math.min(at + item.most, sentence.tokens.length); end++) add(ends, end);
      break;
    case 'describing':
      add(ends, at);
      for (let end = at; end < at + item.most && isDescribing(sentence.tokens[end]); end++)
        add(ends, end + 1);
      break;
    case 'number':
      if (token && /\d/.test(token.norm)) add(ends, at + 1);
      break;
    case 'sum': {
      const end = endOfSum(sentence.tokens, at);
      if (end > at) add(ends, end);
      break;
    }
    case 'capital':
      if (token?.capital) add(ends, at + 1);
      break;
    case 'set':
      for (const span of find(item.set)) if (span.from === at) add(ends, span.to);
      break;
    case 'group': {
      if (token && (token.word.bits & item.bits) !== 0)
        for (const form of token.forms) matchChoices(item.byWord.get(form), sentence, at, find, ends);
      const join = sentence.joins.get(at);
      if (join) matchChoices(item.byWord.get(join.norm), sentence, at, find, ends);
      matchChoices(item.others, sentence, at, find, ends);
      break;
    }
    case 'words': {
      if (isOneOf(item, token)) add(ends, at + 1);
      const join = sentence.joins.get(at);
      if (join && item.words.has(join.norm)) add(ends, join.to);
    }
  }
}

function matchChoices(
  choices: readonly BoundItem[][] | undefined,
  sentence: Sentence,
  at: number,
  find: FindSet,
  ends: number[],
): void {
  if (!choices) return;
  for (const choice of choices) for (const end of followItems(choice, sentence, at, find)) add(ends, end);
}

function add(ends: number[], end: number): void {
  if (!ends.includes(end)) ends.push(end);
}
