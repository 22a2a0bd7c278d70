import { expectPhrase, expectSet, type Outlook } from './outlook.ts';
import { findJoins, type Join, type Token, tokenise } from './tokens.ts';
import type { Composite, TrieNode, Vocabulary } from './vocabulary.ts';

/** Token indexes within one sentence, `to` exclusive. */
export type Span = { from: number; to: number };

/** One sentence, read once. Token offsets count from the sentence's own start. */
export type Sentence = Outlook & {
  text: string;
  tokens: Token[];
  joins: Map<number, Join>;
  /** Sets of plain words that were found. */
  found: Map<number, Span[]>;
  /** Where each set stands that was asked for and hangs on this sentence alone. */
  matched: Map<number, readonly Span[]>;
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

function readAfresh(text: string, vocabulary: Vocabulary): Sentence {
  const tokens = tokenise(text);
  const anywhere = vocabulary.anywhere();
  const sentence: Sentence = {
    text,
    tokens,
    joins: new Map(findJoins(tokens).map((join) => [join.from, join])),
    found: new Map(),
    may: anywhere.may.slice(),
    phrases: new Map(),
    waiting: new Map(),
    matched: new Map(),
    memo: new Map(),
  };
  const forms = new Set<string>();
  const noticed: Composite[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const form of tokens[at]?.forms ?? []) readForm(form, at, at + 1);
    const join = sentence.joins.get(at);
    if (join) readForm(join.norm, at, join.to);
  }
  for (const set of sentence.found.keys()) expectSet(sentence, vocabulary, set);
  for (const composite of noticed)
    if (isPossible(composite, forms)) expectPhrase(sentence, vocabulary, composite);
  return sentence;

  function readForm(form: string, from: number, to: number): void {
    const entry = vocabulary.lookUp(form);
    const isNew = !forms.has(form);
    forms.add(form);
    if (!entry) return;
    step(sentence, entry.node, from, to);
    if (isNew) for (const composite of entry.composites) noticed.push(composite);
  }
}

function isPossible({ needs }: Composite, forms: ReadonlySet<string>): boolean {
  for (const words of needs) if (!meet(words, forms)) return false;
  return true;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

function walk(sentence: Sentence, node: TrieNode, from: number, at: number): void {
  const token = sentence.tokens[at];
  if (!token) return;
  for (const form of token.forms) step(sentence, node.next?.get(form), from, at + 1);
  const join = sentence.joins.get(at);
  if (join) step(sentence, node.next?.get(join.norm), from, join.to);
}

function step(sentence: Sentence, node: TrieNode | undefined, from: number, to: number): void {
  if (!node) return;
  for (const set of node.sets ?? []) addSpan(sentence.found, set, { from, to });
  if (node.next) walk(sentence, node, from, to);
}

function addSpan(found: Map<number, Span[]>, set: number, span: Span): void {
  const spans = found.get(set);
  if (!spans) found.set(set, [span]);
  else if (!spans.some((other) => other.from === span.from && other.to === span.to)) spans.push(span);
}
