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
  if (phrases.some(isWorded))
    for (let at = 0; at < read.tokens.length; at++)
      for (const phrase of phrases)
        if (isWorded(phrase) && beginsWith(phrase.beginning, read, at)) matchAt(phrase, at);
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
  const join = joins.get(at);
  if (join && words.has(join.norm)) return true;
  return token !== undefined && (token.word.bits & bits) !== 0 && token.forms.some((form) => words.has(form));
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
