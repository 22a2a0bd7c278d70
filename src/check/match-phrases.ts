import { type Beginning, type FindSet, matchItems } from './match-items.ts';
import type { Sentence, Span } from './sentence.ts';
import type { Composite } from './vocabulary.ts';

/** Adds to the spans of a set where its phrases stand in a sentence: by the word that they begin with, then the others. */
export function matchPhrases(
  phrases: Composite[],
  read: Sentence,
  find: FindSet,
  spans: Span[],
): readonly Span[] {
  phrases.sort((one, other) => one.number - other.number);
  const matchAt = ({ items }: Composite, at: number) => {
    for (const to of matchItems(items, read, at, find)) addSpan(spans, at, to);
  };
  const worded = phrases.filter(isWorded);
  const bits = worded.reduce((all, { beginning }) => all | beginning.bits, 0);
  for (let at = 0; at < read.tokens.length; at++) {
    if (((read.tokens[at]?.word.bits ?? 0) & bits) === 0 && !read.joins.has(at)) continue;
    for (const phrase of worded) if (beginsWith(phrase.beginning, read, at)) matchAt(phrase, at);
  }
  if (worded.length === phrases.length) return spans;
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
function startsOf({ items, beginning }: Composite, read: Sentence, find: FindSet): Iterable<number> {
  const [item] = items;
  if (item?.kind === 'set' && !item.optional) return new Set(find(item.set).map(({ from }) => from));
  if (item?.kind === 'start') return [0];
  if (!beginning) return read.tokens.keys();
  const starts = new Set(beginning.sets.flatMap((set) => find(set).map(({ from }) => from)));
  for (let at = 0; at < read.tokens.length; at++) if (beginsWith(beginning, read, at)) starts.add(at);
  return [...starts].sort((one, other) => one - other);
}
