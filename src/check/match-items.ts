import { isDescribing } from './is-describing.ts';
import type { Item } from './pattern.ts';
import type { Sentence, Span } from './sentence.ts';

/** Looks up the spans of a set in the sentence at hand. */
export type FindSet = (name: string) => readonly Span[];

/** Every token index at which a phrase that begins at `at` can end. */
export function matchItems(items: readonly Item[], sentence: Sentence, at: number, find: FindSet): number[] {
  let ends = [at];
  for (const item of items) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const reached of matchItem(item, sentence, end, find)) next.add(reached);
      if ('optional' in item && item.optional) next.add(end);
    }
    if (next.size === 0) return [];
    ends = [...next];
  }
  return ends.filter((end) => end > at);
}

function matchItem(item: Item, sentence: Sentence, at: number, find: FindSet): number[] {
  const token = sentence.tokens[at];
  switch (item.kind) {
    case 'start':
      return at === 0 ? [at] : [];
    case 'end':
      return at === sentence.tokens.length ? [at] : [];
    case 'gap':
      return Array.from({ length: item.most + 1 }, (_, skipped) => at + skipped).filter(
        (end) => end <= sentence.tokens.length,
      );
    case 'describing': {
      const ends = [at];
      for (let end = at; end < at + item.most && isDescribing(sentence.tokens[end]); end++)
        ends.push(end + 1);
      return ends;
    }
    case 'number':
      return token && /\d/.test(token.norm) ? [at + 1] : [];
    case 'capital':
      return token?.capital ? [at + 1] : [];
    case 'set':
      return find(item.name)
        .filter((span) => span.from === at)
        .map((span) => span.to);
    case 'group':
      return item.choices.flatMap((choice) => matchItems(choice, sentence, at, find));
    case 'words': {
      const ends: number[] = [];
      if (token?.forms.some((form) => item.words.has(form))) ends.push(at + 1);
      const join = sentence.joins.get(at);
      if (join && item.words.has(join.norm)) ends.push(join.to);
      return ends;
    }
  }
}
