import { findJoins, type Join, type Token, tokenise } from './tokens.ts';
import type { Composite, TrieNode, Vocabulary } from './vocabulary.ts';

/** Token indexes within one sentence, `to` exclusive. */
export type Span = { from: number; to: number };

/** One sentence, read once. Token offsets count from the sentence's own start. */
export type Sentence = {
  text: string;
  tokens: Token[];
  joins: Map<number, Join>;
  /** Every form of every word, to rule phrases out fast. */
  forms: ReadonlySet<string>;
  /** Sets of plain words that were found, and composites once asked for. */
  found: Map<string, Span[]>;
  /** Where a composite phrase might begin, by its set. */
  candidates: Map<string, { at: number; composite: Composite }[]>;
  /** Where each set stands that was asked for and hangs on this sentence alone. */
  matched: Map<string, readonly Span[]>;
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
  const joins = new Map(findJoins(tokens).map((join) => [join.from, join]));
  const forms = new Set(tokens.flatMap((token) => token.forms));
  for (const join of joins.values()) forms.add(join.norm);
  const sentence: Sentence = {
    forms,
    text,
    tokens,
    joins,
    found: new Map(),
    candidates: new Map(),
    matched: new Map(),
    memo: new Map(),
  };
  for (let at = 0; at < tokens.length; at++) {
    const join = joins.get(at);
    for (const form of formsAt(sentence, at)) {
      for (const set of vocabulary.lists.get(form) ?? [])
        addSpan(sentence.found, set, { from: at, to: at + 1 });
      const start = vocabulary.startAt(form);
      step(sentence, start?.node, at, form === join?.norm ? join.to : at + 1);
      for (const composite of start?.composites ?? []) {
        const list = sentence.candidates.get(composite.set);
        if (list) list.push({ at, composite });
        else sentence.candidates.set(composite.set, [{ at, composite }]);
      }
    }
  }
  return sentence;
}

function formsAt(sentence: Sentence, at: number): string[] {
  const forms = sentence.tokens[at]?.forms ?? [];
  const join = sentence.joins.get(at);
  return join ? [...forms, join.norm] : forms;
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

/** Adds a span to a set unless it is there already. */
export function addSpan(found: Map<string, Span[]>, set: string, span: Span): void {
  const spans = found.get(set);
  if (!spans) found.set(set, [span]);
  else if (!spans.some((other) => other.from === span.from && other.to === span.to)) spans.push(span);
}
