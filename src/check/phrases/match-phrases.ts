import type { Sentence, Span } from '../reading/sentence.ts';
import { type Beginning, behindEmoji, type FindSet, matchItems } from './match-items.ts';
import type { Composite } from './phrase-table.ts';

/** Adds to the spans of a set where its phrases stand in a sentence: by the word that they begin with, then the others. */
export function matchPhrases(
  phrases: Composite[],
  read: Sentence,
  find: FindSet,
  spans: Span[],
): readonly Span[] {
  if (phrases.length > 1) phrases.sort((one, other) => one.number - other.number);
  const ends: number[] = [];
  const matchAt = ({ items }: Composite, at: number) => {
    matchItems(items, read, at, find, ends);
    for (const to of ends) addSpan(spans, at, to);
    ends.length = 0;
  };
  let bits = 0;
  for (const phrase of phrases) if (isWorded(phrase)) bits |= phrase.beginning.bits;
  if (bits !== 0)
    for (let at = 0; at < read.tokens.length; at++) {
      if (((read.tokens[at]?.word.bits ?? 0) & bits) === 0 && !read.joins.has(at)) continue;
      for (const phrase of phrases)
        if (isWorded(phrase) && beginsWith(phrase.beginning, read, at)) matchAt(phrase, at);
    }
  for (const phrase of phrases)
    if (!isWorded(phrase)) for (const at of startsOf(phrase, read, find)) matchAt(phrase, at);
  return spans;
}

/** Adds a span unless it is there. */
export function addSpan(spans: Span[], from: number, to: number): void {
  for (const span of spans) if (span.from === from && span.to === to) return;
  spans.push({ from, to });
}

type Worded = Composite & { beginning: Beginning };

function isWorded(phrase: Composite): phrase is Worded {
  return phrase.beginning?.sets.length === 0;
}

function beginsWith({ words, bits }: Beginning, { tokens, joins }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token && (token.word.bits & bits) !== 0)
    for (const form of token.forms) if (words.has(form)) return true;
  const join = joins.get(at);
  return join !== undefined && words.has(join.norm);
}

/** Where a phrase that may begin with something else than a word can begin. */
function startsOf({ items, beginning }: Composite, read: Sentence, find: FindSet): readonly number[] {
  const [item] = items;
  if (item?.kind === 'start') return [...new Set([0, behindEmoji(read, 0)])];
  const starts: number[] = [];
  const add = (at: number) => {
    if (!starts.includes(at)) starts.push(at);
  };
  if (item?.kind === 'set' && !item.optional) {
    for (const { from } of find(item.set)) add(from);
    return starts;
  }
  if (beginning) for (const set of beginning.sets) for (const { from } of find(set)) add(from);
  for (let at = 0; at < read.tokens.length; at++) if (!beginning || beginsWith(beginning, read, at)) add(at);
  return starts.sort((one, other) => one - other);
}
