import { addBit, makeBits } from '../phrases/bits.ts';
import { marks } from '../phrases/mark-of.ts';
import { expect, type Outlook } from '../phrases/outlook.ts';
import type { Entry, KnownWord, TrieNode, Vocabulary } from '../phrases/vocabulary.ts';
import type { Steps } from '../steps.ts';
import { splitSentences } from './sentences.ts';
import { findJoins, type Join, type Token } from './tokens.ts';

/** Token indexes within one sentence, `to` exclusive. */
export type Span = { from: number; to: number };

/** Spans that hold as long as these provided sets, a bit each, stand where they stood; and where that was last so. */
export type Hanging = {
  spans: readonly Span[];
  on: number;
  given: readonly (readonly Span[])[];
  /** The number of that reading, and the sentence's in it. */
  reading: number;
  sentence: number;
};

/** One sentence, read once. Token offsets count from the sentence's own start. */
export type Sentence = Outlook & {
  text: string;
  tokens: Token<KnownWord>[];
  joins: ReadonlyMap<number, Join>;
  /** Sets of plain words that were found: of each the set, the first token and the one behind the last, in one row. */
  found: number[];
  /** Where each set stands that was asked for and hangs on this sentence alone. */
  matched: Map<number, readonly Span[]>;
  /** Where each set last stood that hangs on what detectors find in it, and on what of that. */
  hanging: Map<number, Hanging>;
  /** What detectors work out from this sentence alone may be kept here, by a name of theirs. */
  memo: Map<string, unknown>;
};

const remembered = new WeakMap<Vocabulary, Map<string, Sentence>>();
const most = 400;

/** Reads a sentence, or gives back the same one as read before: typing on re-reads only what changed. */
export function readSentence(text: string, vocabulary: Vocabulary): Sentence {
  let memory = remembered.get(vocabulary);
  if (!memory) {
    memory = new Map();
    remembered.set(vocabulary, memory);
  }
  const known = memory.get(text);
  if (known) return known;
  const sentence = readAfresh(text, vocabulary);
  if (memory.size >= most) for (const oldest of [...memory.keys()].slice(0, most / 4)) memory.delete(oldest);
  memory.set(text, sentence);
  return sentence;
}

/**
 * No longer stretch of words than that is met for the first time in one step, UTF-16 units: a word or two, for a common one
 * has hundreds of phrases to read.
 */
const stretch = 6;
/** Sentences beyond these are not remembered long enough. */
const mostSteps = most / 2;

/** Reads the sentences of a text that were not read before, a few words a step, so that whoever asks for them next finds them known. */
export function* readInSteps(text: string, vocabulary: Vocabulary): Steps<void> {
  for (const { start, end } of splitSentences(text).slice(0, mostSteps)) {
    const sentence = text.slice(start, end);
    if (remembered.get(vocabulary)?.has(sentence)) continue;
    // Words are remembered one by one, whatever they stand beside.
    for (let at = 0; at < sentence.length; ) {
      const cut = sentence.indexOf(' ', at + stretch);
      const to = cut < 0 ? sentence.length : cut;
      vocabulary.tokenise(sentence.slice(at, to));
      yield;
      at = to;
    }
    readSentence(sentence, vocabulary);
    yield;
  }
}

const marked = makeBits(marks);
const noJoins: ReadonlyMap<number, Join> = new Map();

function readAfresh(text: string, vocabulary: Vocabulary): Sentence {
  const tokens = vocabulary.tokenise(text);
  const joins = findJoins(tokens);
  const sentence: Sentence = {
    text,
    tokens,
    joins: joins.length > 0 ? new Map(joins.map((join) => [join.from, join])) : noJoins,
    found: [],
    may: vocabulary.anywhere().may.slice(),
    phrases: [],
    phraseSets: [],
    matched: new Map(),
    hanging: new Map(),
    memo: new Map(),
  };
  mark(tokens, joins, vocabulary);
  const { table } = vocabulary;
  const noticed: number[] = [];
  const readEntry = ({ node, phrases }: Entry, from: number, to: number) => {
    if (node) step(sentence, node, from, to);
    table.notice(phrases, marked, noticed);
  };
  table.beginSentence();
  table.notice(vocabulary.anywhere().waiting, marked, noticed);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (!word) continue;
    if (word.kind === 'email' || word.kind === 'url' || word.kind === 'handle')
      sentence.found.push(vocabulary.numberOf(`@${word.kind}`), at, at + 1);
    if (word.entry) readEntry(word.entry, at, at + 1);
    for (const { entry } of word.others) if (entry) readEntry(entry, at, at + 1);
    const join = sentence.joins.get(at);
    const entry = join && vocabulary.lookUp(join.norm).entry;
    if (entry) readEntry(entry, at, join.to);
  }
  expect(sentence, vocabulary, sentence.found, noticed, marked);
  return sentence;
}

function mark(tokens: Sentence['tokens'], joins: readonly Join[], vocabulary: Vocabulary): void {
  marked.fill(0);
  for (const { word } of tokens) {
    addBit(marked, word.mark);
    for (const other of word.others) addBit(marked, other.mark);
  }
  for (const { norm } of joins) addBit(marked, vocabulary.lookUp(norm).mark);
}

function walk(sentence: Sentence, node: TrieNode, from: number, at: number): void {
  const token = sentence.tokens[at];
  if (!token) return;
  if ((token.word.bits & node.bits) !== 0)
    for (const form of token.forms) step(sentence, node.next?.get(form), from, at + 1);
  const join = sentence.joins.get(at);
  if (join) step(sentence, node.next?.get(join.norm), from, join.to);
}

function step(sentence: Sentence, node: TrieNode | undefined, from: number, to: number): void {
  if (!node) return;
  if (node.sets) for (const set of node.sets) sentence.found.push(set, from, to);
  if (node.next) walk(sentence, node, from, to);
}
